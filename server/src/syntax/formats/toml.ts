import type { Quoting } from '../../model/document.ts';
import type { Format } from '../format.ts';
import { lineEnd, nextLine, ParsedTextBuilder, scalarTypeOf } from '../scanners/parsedTextBuilder.ts';

/** TOML 1.0 (https://toml.io/en/v1.0.0). A broken line is a problem and costs itself only. */
const format: Format = {
  id: 'toml',
  languageIds: ['toml'],
  paths: ['*.toml', 'Pipfile', 'Cargo.toml', '.streamlit/secrets.toml', 'poetry.toml'],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    new TomlReader(out).run();
    return out.done();
  },
};

class TomlReader {
  private at = 0;
  private table: string[] = [];
  private readonly arrays = new Map<string, number>();
  private readonly text: string;

  constructor(private readonly out: ParsedTextBuilder) {
    this.text = out.text;
  }

  run(): void {
    const { text, out } = this;
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    while (this.at < text.length && !out.full) {
      this.blanks(true);
      if (this.at >= text.length) return;
      const start = this.at;
      const line = lineEnd(text, start);
      const ok = text[start] === '[' ? this.header(line) : this.pair(this.table, 0);
      const end = lineEnd(text, Math.max(this.at, start));
      if (!ok) {
        out.problem({ start, end: line }, 'not valid TOML');
        this.at = nextLine(text, line);
        continue;
      }
      const rest = text.slice(this.at, end);
      const hash = rest.indexOf('#');
      if (hash >= 0) out.comment({ start: this.at + hash, end }, 1);
      else if (rest.trim() !== '') out.problem({ start: this.at, end }, 'text after a value');
      this.at = nextLine(text, end);
    }
  }

  /** Passes blanks, and with `lines` also line ends and comments. */
  private blanks(lines: boolean): void {
    const { text } = this;
    while (this.at < text.length) {
      const c = text[this.at]!;
      if (c === ' ' || c === '\t' || (lines && (c === '\n' || c === '\r'))) this.at++;
      else if (lines && c === '#') {
        const end = lineEnd(text, this.at);
        this.out.comment({ start: this.at, end }, 1);
        this.at = end;
      } else return;
    }
  }

  private header(line: number): boolean {
    const array = this.text[this.at + 1] === '[';
    this.at += array ? 2 : 1;
    const keys = this.keys(line);
    if (!keys) return false;
    this.blanks(false);
    if (!this.text.startsWith(array ? ']]' : ']', this.at)) return false;
    this.at += array ? 2 : 1;
    const names = keys.map((key) => key.name);
    if (names.length > this.out.limits.maxDepth) return false;
    if (array) {
      const id = names.join('\0');
      const index = (this.arrays.get(id) ?? -1) + 1;
      this.arrays.set(id, index);
      this.table = [...this.indexed(names.slice(0, -1)), names.at(-1)!, String(index)];
    } else this.table = this.indexed(names);
    return true;
  }

  /** Names of a table with the index of each array of tables on the way. */
  private indexed(names: readonly string[]): string[] {
    const path: string[] = [];
    for (let i = 0; i < names.length; i++) {
      path.push(names[i]!);
      const index = this.arrays.get(names.slice(0, i + 1).join('\0'));
      if (index !== undefined) path.push(String(index));
    }
    return path;
  }

  private keys(stop: number): { name: string; start: number; end: number }[] | undefined {
    const { text } = this;
    const keys: { name: string; start: number; end: number }[] = [];
    for (;;) {
      this.blanks(false);
      const c = text[this.at];
      if (c === '"' || c === "'") {
        const string = this.string();
        if (!string) return undefined;
        keys.push({ name: string.value, start: string.start, end: string.end });
      } else {
        const start = this.at;
        while (this.at < stop && /[A-Za-z0-9_-]/.test(text[this.at]!)) this.at++;
        if (this.at === start) return undefined;
        keys.push({ name: text.slice(start, this.at), start, end: this.at });
      }
      this.blanks(false);
      if (text[this.at] !== '.') return keys;
      this.at++;
    }
  }

  private pair(table: readonly string[], depth: number): boolean {
    const keys = this.keys(lineEnd(this.text, this.at));
    if (!keys || this.text[this.at] !== '=') return false;
    this.at++;
    this.blanks(false);
    const last = keys.at(-1)!;
    return this.value([...table, ...keys.map((key) => key.name)], { start: last.start, end: last.end }, depth);
  }

  private value(keyPath: readonly string[], keyRange: { start: number; end: number }, depth: number): boolean {
    const { text, out } = this;
    if (depth > out.limits.maxDepth) return false;
    const c = text[this.at];
    if (c === '"' || c === "'") {
      const string = this.string();
      if (!string) return false;
      out.entry({ keyPath, keyRange, value: string.value, valueRange: { start: string.start, end: string.end }, quoting: string.quoting });
      return true;
    }
    if (c === '[') {
      this.at++;
      for (let index = 0; ; index++) {
        this.blanks(true);
        if (text[this.at] === ']') {
          this.at++;
          return true;
        }
        if (this.at >= text.length || !this.value([...keyPath, String(index)], keyRange, depth + 1)) return false;
        this.blanks(true);
        if (text[this.at] === ',') this.at++;
        else if (text[this.at] !== ']') return false;
      }
    }
    if (c === '{') {
      this.at++;
      for (;;) {
        this.blanks(true);
        if (text[this.at] === '}') {
          this.at++;
          return true;
        }
        if (this.at >= text.length || !this.pair(keyPath, depth + 1)) return false;
        this.blanks(true);
        if (text[this.at] === ',') this.at++;
        else if (text[this.at] !== '}') return false;
      }
    }
    const start = this.at;
    while (this.at < text.length && !/[,\]}#\r\n]/.test(text[this.at]!)) this.at++;
    let end = this.at;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end === start) return false;
    const word = text.slice(start, end);
    out.entry({ keyPath, keyRange, value: word, valueRange: { start, end }, scalar: scalarTypeOf(word) });
    return true;
  }

  private string(): { value: string; start: number; end: number; quoting: Quoting } | undefined {
    const { text } = this;
    const quote = text[this.at]!;
    const long = text.startsWith(quote.repeat(3), this.at);
    const mark = long ? quote.repeat(3) : quote;
    let start = this.at + mark.length;
    if (long) start = text.startsWith('\r\n', start) ? start + 2 : text[start] === '\n' ? start + 1 : start;
    const basic = quote === '"';
    let i = start;
    for (; i < text.length; i++) {
      if (basic && text[i] === '\\') i++;
      else if (!long && (text[i] === '\n' || text[i] === '\r')) return undefined;
      else if (text.startsWith(mark, i)) break;
    }
    if (i >= text.length) return undefined;
    // Up to two quotes may stand before the closing three.
    if (long) while (text[i + 3] === quote) i++;
    const raw = text.slice(start, i);
    this.at = i + mark.length;
    return { value: basic ? unescape(raw) : raw.replace(/\r\n/g, '\n'), start, end: i, quoting: basic ? 'double' : 'single' };
  }
}

const named: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b', '"': '"', '\\': '\\' };

function unescape(raw: string): string {
  const lines = raw.includes('\r\n') ? raw.replace(/\r\n/g, '\n') : raw;
  if (!lines.includes('\\')) return lines;
  return lines.replace(
    /\\(?:[ \t]*\n\s*|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (whole, four?: string, eight?: string, two?: string, character?: string) => {
      const hex = four ?? eight ?? two;
      if (hex !== undefined) {
        const point = Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      }
      return character === undefined ? '' : (named[character] ?? whole);
    },
  );
}

export default format;
