import type { Format } from '../format.ts';
import { lineEnd, nextLine, ParsedTextBuilder } from '../parsedTextBuilder.ts';
import { readShell } from '../shellScanner.ts';

/** Dockerfiles (https://docs.docker.com/reference/dockerfile/): ENV, ARG and LABEL give entries by name, RUN and CMD are read as shell. */
const format: Format = {
  id: 'dockerfile',
  languageIds: ['dockerfile'],
  paths: ['Dockerfile', 'Dockerfile.*', '*.dockerfile', 'Containerfile', 'Containerfile.*', '*.Dockerfile', '*.containerfile', 'Earthfile'],
  priority: 5,
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    let at = 0;
    while (at < text.length && !out.full) {
      let end = lineEnd(text, at);
      let start = at;
      while (start < end && /[ \t]/.test(text[start]!)) start++;
      if (text[start] === '#') out.comment({ start, end }, 1);
      else if (start < end) {
        // A backslash at the end goes on; comment lines in between do not end it.
        let last = end;
        while (
          end < text.length &&
          (text.slice(start, last).trimEnd().endsWith('\\') || /^[ \t]*#/.test(text.slice(nextLine(text, lineStart(text, end)), end)))
        ) {
          const line = nextLine(text, end);
          end = lineEnd(text, line);
          if (!/^[ \t]*#/.test(text.slice(line, end))) last = end;
          else if (end === text.length) break;
          if (line >= text.length) break;
        }
        end = instruction(text, start, end, out);
      }
      if (end >= text.length) break;
      at = nextLine(text, end);
    }
    return out.done();
  },
};

function lineStart(text: string, end: number): number {
  return Math.max(0, text.lastIndexOf('\n', end - 1));
}

function instruction(text: string, start: number, end: number, out: ParsedTextBuilder): number {
  const head = /^([A-Za-z]+)[ \t]+/.exec(text.slice(start, Math.min(end, start + 64)));
  if (!head) return end;
  const kind = head[1]!.toUpperCase();
  const from = start + head[0].length;
  if (kind === 'RUN' || kind === 'CMD' || kind === 'ENTRYPOINT' || kind === 'HEALTHCHECK') {
    const mark = /<<-?["']?([A-Za-z_]\w{0,63})/.exec(text.slice(from, end));
    let stop = end;
    if (mark) {
      const close = new RegExp(`^[\\t ]*${mark[1]!}[\\t ]*$`, 'm').exec(text.slice(end));
      if (close) stop = end + close.index + close[0].length;
    }
    readShell(out, from, stop, [kind]);
    return stop;
  }
  if (kind !== 'ENV' && kind !== 'ARG' && kind !== 'LABEL') {
    out.entry({
      keyPath: [kind],
      keyRange: { start, end: start + kind.length },
      value: text.slice(from, end),
      valueRange: { start: from, end },
    });
    return end;
  }
  // `ENV key value` is the old form with one pair.
  const old = kind === 'ENV' ? /^([A-Za-z_][\w.-]*)[ \t]+/.exec(text.slice(from, end)) : null;
  if (old && !old[1]!.includes('=')) {
    const value = from + old[0].length;
    out.entry({
      keyPath: [kind, old[1]!],
      keyRange: { start: from, end: from + old[1]!.length },
      value: text.slice(value, end).trimEnd(),
      valueRange: { start: value, end: value + text.slice(value, end).trimEnd().length },
    });
    return end;
  }
  pairs(text, from, end, kind, out);
  return end;
}

function pairs(text: string, from: number, end: number, kind: string, out: ParsedTextBuilder): void {
  let at = from;
  while (at < end) {
    if (/[\s\\]/.test(text[at]!)) {
      at++;
      continue;
    }
    const key = at;
    while (at < end && !/[=\s]/.test(text[at]!)) at++;
    if (text[at] !== '=') continue;
    const keyEnd = at++;
    const quote = text[at];
    let start = at;
    let stop: number;
    if (quote === '"' || quote === "'") {
      start = ++at;
      while (at < end && text[at] !== quote) at += text[at] === '\\' && quote === '"' ? 2 : 1;
      stop = Math.min(at, end);
      at = stop + 1;
    } else {
      while (at < end && !/\s/.test(text[at]!)) at += text[at] === '\\' && at + 1 < end && !/\s/.test(text[at + 1]!) ? 2 : 1;
      stop = Math.min(at, end);
    }
    const raw = text.slice(start, stop);
    out.entry({
      keyPath: [kind, text.slice(key, keyEnd)],
      keyRange: { start: key, end: keyEnd },
      value: quote === "'" ? raw : raw.replace(/\\(["\\$ ])/g, '$1'),
      valueRange: { start, end: stop },
      quoting: quote === '"' ? 'double' : quote === "'" ? 'single' : 'none',
    });
  }
}

export default format;
