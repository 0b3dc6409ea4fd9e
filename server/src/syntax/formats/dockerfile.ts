import type { TextRange } from '../../base/range.ts';
import type { Quoting } from '../../model/document.ts';
import type { Format } from '../format.ts';
import { isBlank, lineEnd, nextLine, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';
import { readShell } from '../scanners/shellScanner.ts';

/**
 * Dockerfiles (https://docs.docker.com/reference/dockerfile/). `ENV`, `ARG` and `LABEL` give entries by name; `RUN`, `CMD`,
 * `ENTRYPOINT` and `HEALTHCHECK` are read as shell, in exec form as options with values; other instructions are one entry.
 */
const format: Format = {
  id: 'dockerfile',
  languageIds: ['dockerfile'],
  paths: ['Dockerfile', 'Dockerfile.*', 'Dockerfile-*', '*.dockerfile', 'Containerfile', 'Containerfile.*', '*.containerfile', 'Earthfile'],
  priority: 5,
  comments: { line: '#' },
  expands: true,
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    // Backtick is the escape of Windows images.
    const reader = new DockerfileReader(
      out,
      /^(?:#[^\r\n]{0,200}\r?\n){0,5}#[ \t]*escape[ \t]*=[ \t]*`/i.test(text.slice(0, 2_000)) ? '`' : '\\',
    );
    for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length && !out.full;) at = reader.line(at);
    return out.done();
  },
};

class DockerfileReader {
  private readonly text: string;

  constructor(
    private readonly out: ParsedTextBuilder,
    private readonly escape: string,
  ) {
    this.text = out.text;
  }

  /** Reads what begins on the line at `from`; gives the start of the line to go on with. */
  line(from: number): number {
    const { text, out } = this;
    const first = lineEnd(text, from);
    let start = from;
    while (start < first && isBlank(text.charCodeAt(start))) start++;
    if (start === first) return nextLine(text, first);
    if (text[start] === '#') {
      out.comment({ start, end: first }, 1);
      return nextLine(text, first);
    }
    // An escape at its end continues the line; comment lines and empty lines in between do not end it.
    let end = first;
    let next = nextLine(text, first);
    let goesOn = this.continues(start, first);
    while (goesOn && next < text.length) {
      const stop = lineEnd(text, next);
      let content = next;
      while (content < stop && isBlank(text.charCodeAt(content))) content++;
      if (content < stop && text[content] !== '#') {
        end = stop;
        goesOn = this.continues(content, stop);
      }
      next = nextLine(text, stop);
    }
    return this.instruction(start, end, next);
  }

  private continues(start: number, end: number): boolean {
    let last = end - 1;
    while (last > start && isBlank(this.text.charCodeAt(last))) last--;
    return last >= start && this.text[last] === this.escape;
  }

  private instruction(start: number, end: number, next: number): number {
    const { text, out } = this;
    const head = /^([A-Za-z]{2,20})[ \t]{1,100}/.exec(text.slice(start, Math.min(end, start + 128)));
    if (!head) return next;
    const kind = head[1]!.toUpperCase();
    const from = start + head[0].length;
    if (kind === 'ONBUILD') return this.instruction(from, end, next);
    if (kind === 'RUN' || kind === 'CMD' || kind === 'ENTRYPOINT' || kind === 'HEALTHCHECK' || kind === 'COPY' || kind === 'ADD') {
      const [stop, after] = this.heredocs(from, end, next);
      if (kind === 'COPY' || kind === 'ADD') {
        out.entry({
          keyPath: [kind],
          keyRange: { start, end: start + kind.length },
          value: text.slice(from, end),
          valueRange: { start: from, end },
        });
        if (stop > end)
          out.entry({
            keyPath: [kind, '<<'],
            value: text.slice(nextLine(text, end), stop),
            valueRange: { start: nextLine(text, end), end: stop },
            quoting: 'heredoc',
          });
      } else this.command(from, end, stop, kind);
      return after;
    }
    if (kind === 'ENV' || kind === 'ARG' || kind === 'LABEL') {
      // `ENV key value` is the old form with one pair.
      const old = kind === 'ARG' ? null : /^([^\s="']{1,200})[ \t]{1,100}(?=[^\s=])/.exec(text.slice(from, Math.min(end, from + 400)));
      if (!old) this.pairs(from, end, kind);
      else {
        const value = from + old[0].length;
        let stop = end;
        while (stop > value && isBlank(text.charCodeAt(stop - 1))) stop--;
        this.add([kind, old[1]!], { start: from, end: from + old[1]!.length }, value, stop);
      }
      return next;
    }
    out.entry({
      keyPath: [kind],
      keyRange: { start, end: start + kind.length },
      value: text.slice(from, end),
      valueRange: { start: from, end },
    });
    return next;
  }

  /** End of an instruction with its here-documents, and the start of the line after them. */
  private heredocs(from: number, end: number, next: number): readonly [number, number] {
    const { text } = this;
    let stop = end;
    for (const mark of text.slice(from, end).matchAll(/<<(-?)["']?([A-Za-z_]\w{0,63})/g)) {
      let found = false;
      for (let line = next; line < text.length && !found;) {
        const lineStop = lineEnd(text, line);
        let content = line;
        if (mark[1]) while (content < lineStop && text[content] === '\t') content++;
        if (text.slice(content, lineStop).trimEnd() === mark[2]) {
          found = true;
          stop = lineStop;
          next = nextLine(text, lineStop);
        } else line = nextLine(text, lineStop);
      }
      if (!found) {
        this.out.problem({ start: from + mark.index, end: from + mark.index + mark[0].length }, 'a heredoc that is not closed');
        // The rest of the text is its body, as for the builder.
        return [text.length, text.length];
      }
    }
    return [stop, next];
  }

  /** A command of the shell or an array of words, behind options of the instruction (`--mount=…`). */
  private command(from: number, end: number, stop: number, kind: string): void {
    const { text, out } = this;
    const options = /^(?:--[a-z]{1,20}(?:=[^\s\\]{0,1000})?[ \t]{1,100}){1,20}(?=\[)/.exec(text.slice(from, end))?.[0].length ?? 0;
    if (text[from + options] !== '[') return readShell(out, from, stop, [kind]);
    if (options > 0) readShell(out, from, from + options, [kind]);
    this.execForm(from + options, end, kind);
  }

  /** `["program", "--option=value", "--option", "value"]`. */
  private execForm(from: number, end: number, kind: string): void {
    const { text, out } = this;
    let option: { readonly name: string; readonly range: TextRange } | undefined;
    for (const literal of text.slice(from, end).matchAll(/"((?:[^"\\\r\n]|\\.){0,4000})"/g)) {
      const start = from + literal.index + 1;
      const raw = literal[1]!;
      const named = /^(?:--?)?([A-Za-z_][\w.-]{0,63})=/.exec(raw);
      if (named) {
        const key = start + named[0].length - 1 - named[1]!.length;
        const value = start + named[0].length;
        this.add([kind, named[1]!], { start: key, end: key + named[1]!.length }, value, start + raw.length, 'double');
        option = undefined;
      } else if (/^--?[A-Za-z][\w.-]{0,63}$/.test(raw)) {
        const dashes = raw.startsWith('--') ? 2 : 1;
        option = { name: raw.slice(dashes), range: { start: start + dashes, end: start + raw.length } };
      } else if (option) {
        this.add([kind, option.name], option.range, start, start + raw.length, 'double');
        option = undefined;
      } else if (raw.length > 0)
        out.entry({ keyPath: [kind], value: unescape(raw, '\\'), valueRange: { start, end: start + raw.length }, quoting: 'double' });
    }
  }

  private pairs(from: number, end: number, kind: string): void {
    const { text } = this;
    let at = from;
    while (at < end) {
      const c = text[at]!;
      if (c === '\n' || c === '\r') {
        at = nextLine(text, at);
        while (at < end && isBlank(text.charCodeAt(at))) at++;
        if (text[at] === '#') at = Math.min(end, lineEnd(text, at));
        continue;
      }
      if (isBlank(text.charCodeAt(at)) || c === this.escape) {
        at++;
        continue;
      }
      const key = at;
      at = this.wordEnd(at, end, true);
      if (text[at] !== '=') {
        at = Math.max(at, key + 1);
        continue;
      }
      const keyEnd = at++;
      const start = at;
      at = this.wordEnd(at, end, false);
      const name = text.slice(key, keyEnd).replace(/^(["'])(.{0,200})\1$/, '$2');
      const range = { start: key, end: keyEnd };
      const quote = text[start];
      if ((quote === '"' || quote === "'") && at - start > 1 && this.quoteEnd(start, end) === at - 1)
        this.add([kind, name], range, start + 1, at - 1, quote === '"' ? 'double' : 'single');
      else this.add([kind, name], range, start, at);
    }
  }

  /** End of a word: at a blank or line end outside of quotes; with `key` also at `=`. */
  private wordEnd(from: number, end: number, key: boolean): number {
    const { text } = this;
    let at = from;
    while (at < end) {
      const c = text[at]!;
      if (c === '"' || c === "'") at = this.quoteEnd(at, end) + 1;
      else if (c === this.escape) {
        // An escape before the line's end belongs to the line, not to the word.
        if (/^[ \t]{0,100}(?:[\r\n]|$)/.test(text.slice(at + 1, Math.min(end, at + 102)))) return at;
        at += 2;
      } else if (c === ' ' || c === '\t' || c === '\n' || c === '\r' || (key && c === '=')) break;
      else at++;
    }
    return Math.min(at, end);
  }

  /** Offset of the closing quote, or of the last character before the end. */
  private quoteEnd(open: number, end: number): number {
    const { text } = this;
    for (let i = open + 1; i < end; i++) {
      if (text[i] === this.escape && text[open] === '"') i++;
      else if (text[i] === text[open]) return i;
    }
    return end - 1;
  }

  private add(keyPath: readonly string[], keyRange: TextRange, start: number, end: number, quoting: Quoting = 'none'): void {
    const raw = this.text.slice(start, end);
    const value = quoting === 'single' ? raw : unescape(raw, this.escape);
    this.out.entry({
      keyPath,
      keyRange,
      value: quoting === 'none' ? value.replace(/(["'])([^"']{0,4000})\1/g, '$2') : value,
      valueRange: { start, end },
      quoting,
    });
  }
}

/** Without escapes and line continuations. */
function unescape(raw: string, escape: string): string {
  if (!raw.includes(escape)) return raw;
  const continued =
    escape === '`' ? raw.replace(/`[ \t]{0,100}\r?\n[ \t]{0,100}/g, '') : raw.replace(/\\[ \t]{0,100}\r?\n[ \t]{0,100}/g, '');
  return escape === '`' ? continued.replace(/`(["`$ ])/g, '$1') : continued.replace(/\\(["\\$ ])/g, '$1');
}

export default format;
