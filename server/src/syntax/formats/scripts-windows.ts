import type { Quoting } from '../../model/document.ts';
import type { Format } from '../format.ts';
import { isBlank, lineEnd, nextLine, ParsedTextBuilder, scalarTypeOf } from '../scanners/parsedTextBuilder.ts';

/**
 * PowerShell (https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02) and batch files: `$env:X = '…'`,
 * `$x = "…"`, `-Option 'value'`, hash table pairs, here-strings; `set X=…`, `setx X …`, `--option=value`. Expansions stay as
 * written.
 */
const format: Format = {
  id: 'scripts-windows',
  languageIds: ['powershell', 'bat'],
  paths: ['*.ps1', '*.psm1', '*.psd1', '*.bat', '*.cmd'],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (isBatch(text)) batch(out, start);
    else powershell(out, start);
    return out.done();
  },
};

/** Batch files are known by what only they write; the formats share one id since the path is not told. */
function isBatch(text: string): boolean {
  const head = text.slice(0, 20_000);
  return (
    /^[ \t]{0,20}(?:@?echo[ \t]+(?:off|on)\b|@?rem\b|::|@?set(?:x|local)?[ \t]+\/?"?[A-Za-z_]\w{0,60}[= ])/im.test(head) &&
    !/^[ \t]{0,20}(?:\$[A-Za-z_]|param[ \t]{0,4}\(|function[ \t])/im.test(head)
  );
}

function batch(out: ParsedTextBuilder, from: number): void {
  const { text } = out;
  for (let line = from; line < text.length && !out.full;) {
    const end = lineEnd(text, line);
    let at = line;
    while (at < end && (isBlank(text.charCodeAt(at)) || text[at] === '@')) at++;
    // Longer lines than this are no commands.
    const stopAt = Math.min(end, at + 8_000);
    const source = text.slice(at, stopAt);
    const note = /^(?:rem\b|::)/i.exec(source);
    if (note) out.comment({ start: at, end }, note[0].length);
    else {
      // `set "X=…"` ends at its last quote, `set X=…` at the end of the line or command.
      for (const match of source.matchAll(
        /(?:^|[\s(&|])set(x?)[ \t]{1,20}(?:\/[pam][ \t]{1,20})?("?)([A-Za-z_][\w.()-]{0,127})(=|[ \t]{1,20}(?=[^\s=]))/gi,
      )) {
        const start = at + match.index + match[0].length;
        const key = start - match[4]!.length - match[3]!.length;
        let stop = stopAt;
        if (match[2]) {
          const close = text.slice(start, stopAt).lastIndexOf('"');
          if (close >= 0) stop = start + close;
        } else if (match[1] === '' && match[4] !== '=') continue;
        else {
          const cut = text.slice(start, stopAt).search(/[&|]/);
          if (cut >= 0) stop = start + cut;
        }
        scalar(out, [match[3]!], { start: key, end: key + match[3]!.length }, start, stop, false);
      }
      options(out, at, stopAt);
    }
    if (end === text.length) break;
    line = nextLine(text, end);
  }
}

/** `--option=value`, `--option value`, `-Option 'value'`, `/p:Name=value` on one line. */
function options(out: ParsedTextBuilder, from: number, end: number): void {
  const { text } = out;
  for (const match of text
    .slice(from, end)
    .matchAll(/(?:^|\s)(?:--?([A-Za-z][\w-]{1,63})|\/p:([A-Za-z]\w{0,63}))([=:]|[ \t]{1,20})(?=[^\s-])/g)) {
    const name = (match[1] ?? match[2])!;
    const start = from + match.index + match[0].length;
    const key = start - match[3]!.length - name.length;
    scalar(out, [name], { start: key, end: key + name.length }, start, wordEnd(text, start, end), true);
  }
}

function wordEnd(text: string, from: number, end: number): number {
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = text.slice(from + 1, end).indexOf(quote);
    return close < 0 ? end : from + close + 2;
  }
  const stop = text.slice(from, end).search(/[\s;|&)}]/);
  return stop < 0 ? end : from + stop;
}

/** One value with or without quotes around it. */
function scalar(
  out: ParsedTextBuilder,
  keyPath: readonly string[],
  keyRange: { start: number; end: number },
  start: number,
  end: number,
  escapes: boolean,
): void {
  const { text } = out;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return;
  const first = text[start];
  let quoting: Quoting = 'none';
  if ((first === '"' || first === "'") && end - start > 1 && text[end - 1] === first) {
    quoting = first === '"' ? 'double' : 'single';
    start++;
    end--;
  }
  const raw = text.slice(start, end);
  const value = !escapes
    ? raw
    : quoting === 'double'
      ? raw.replace(/`(["`$])/g, '$1').replace(/""/g, '"')
      : quoting === 'single'
        ? raw.replace(/''/g, "'")
        : raw;
  out.entry({ keyPath, keyRange, value, valueRange: { start, end }, quoting, scalar: quoting === 'none' ? scalarTypeOf(value) : 'string' });
}

function powershell(out: ParsedTextBuilder, from: number): void {
  const { text } = out;
  let at = from;
  let key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
  /** Whether the value follows an `=`, and so may begin with any sign. */
  let assigned = false;
  /** End of the line that holds `at`. */
  let end = -1;
  /** Here-string marks that are not closed from here on. */
  const unclosed = new Set<string>();
  while (at < text.length && !out.full) {
    const c = text[at]!;
    if (at > end) end = lineEnd(text, at);
    if (c === '\n' || c === '\r' || c === ';') {
      key = undefined;
      assigned = false;
      at++;
    } else if (isBlank(text.charCodeAt(at))) at++;
    else if (c === '`' && (text[at + 1] === '\n' || text[at + 1] === '\r')) at = nextLine(text, at + 1);
    else if (c === '#' && (at === from || /[\s;({]/.test(text[at - 1]!))) {
      out.comment({ start: at, end }, 1);
      at = end;
    } else if (c === '<' && text[at + 1] === '#') {
      const close = text.indexOf('#>', at + 2);
      const stop = close < 0 ? text.length : close + 2;
      out.comment({ start: at, end: stop }, 2, close < 0 ? 0 : 2);
      at = stop;
    } else if (c === '@' && (text[at + 1] === '"' || text[at + 1] === "'") && /[\r\n]/.test(text[at + 2] ?? '')) {
      // A here-string ends at its mark on the start of a line.
      const start = nextLine(text, at + 2);
      const mark = `\n${text[at + 1]!}@`;
      const close = unclosed.has(mark) ? -1 : text.indexOf(mark, start - 1);
      if (close < 0) {
        unclosed.add(mark);
        out.problem({ start: at, end: at + 2 }, 'a here-string that is not closed');
        at += 2;
      } else {
        const stop = Math.max(start, text[close - 1] === '\r' ? close - 1 : close);
        if (stop > start)
          out.entry({
            keyPath: [key?.name ?? '<<'],
            keyRange: key && { start: key.start, end: key.end },
            value: text.slice(start, stop),
            valueRange: { start, end: stop },
            quoting: 'heredoc',
          });
        at = close + 3;
      }
      key = undefined;
    } else if (c === '"' || c === "'") {
      const close = stringEnd(text, at, end);
      // A key of a hash table: `"a" = …`.
      const after = /^[ \t]{0,20}\]?[ \t]{0,20}=(?!=)/.exec(text.slice(close + 1, close + 44));
      if (after && !assigned && close > at + 1) {
        key = { name: text.slice(at + 1, close), start: at + 1, end: close };
        assigned = true;
        at = close + 1 + after[0].length;
        continue;
      }
      if (key) scalar(out, [key.name], { start: key.start, end: key.end }, at, close + 1, true);
      key = undefined;
      assigned = false;
      at = close + 1;
    } else if (/[$A-Za-z_-]/.test(c)) {
      const word = /^(?:\$(?:\{[^}\r\n]{1,128}\}|[A-Za-z_?][\w:?.]{0,128})|--?[A-Za-z][\w-]{0,63}|[A-Za-z_][\w.:\\/-]{0,128})/.exec(
        text.slice(at, at + 132),
      );
      if (!word) {
        at++;
        continue;
      }
      const wordStop = at + word[0].length;
      const isOption = c === '-';
      const follows = isOption
        ? /^[:=]/.exec(text.slice(wordStop, wordStop + 1))
        : /^(?:\][ \t]{0,20}|[ \t]{0,20})\+?=(?!=)/.exec(text.slice(wordStop, wordStop + 44));
      if (isOption || follows) {
        // `-Password (ConvertTo-SecureString -String "…")`: the outer name says more.
        if (key && isOption && /^-(?:String|AsPlainText)$/i.test(word[0])) {
          at = wordStop;
          continue;
        }
        const name = word[0].replace(/^(?:\$\{?(?:env:|script:|global:|local:|private:)?|--?)/i, '').replace(/\}$/, '');
        key = {
          name,
          start: wordStop - name.length - (word[0].endsWith('}') ? 1 : 0),
          end: word[0].endsWith('}') ? wordStop - 1 : wordStop,
        };
        assigned = follows !== null;
        at = wordStop + (follows?.[0].length ?? 0);
      } else if (key && text[at - 1] === '(') at = wordStop;
      else {
        if (key) {
          const stop = Math.max(wordStop, wordEnd(text, at, end));
          // `$x`, `$true`, `Get-Thing …` after `=` is an expression; a bare word after an option is its value.
          if (c === '$' || !assigned) scalar(out, [key.name], { start: key.start, end: key.end }, at, stop, true);
          at = stop;
        } else at = wordStop;
        key = undefined;
        assigned = false;
      }
    } else {
      if (key && /[\w./\\]/.test(c)) {
        const stop = Math.max(at + 1, wordEnd(text, at, end));
        scalar(out, [key.name], { start: key.start, end: key.end }, at, stop, true);
        at = stop;
      } else at++;
      // Casts and calls stand between `=` and the string: `[SecureString] (ConvertTo-SecureString "…")` keeps the key.
      if (!/[[\](){}@,:%]/.test(c)) key = undefined;
    }
  }
}

/** Offset of the closing quote, at most at the line's end; doubled quotes and, in double quotes, backticks escape. */
function stringEnd(text: string, open: number, limit: number): number {
  const quote = text[open]!;
  for (let i = open + 1; i < limit; i++) {
    if (text[i] === '`' && quote === '"') i++;
    else if (text[i] === quote) {
      if (text[i + 1] !== quote) return i;
      i++;
    }
  }
  return Math.max(open + 1, limit) - 1;
}

export default format;
