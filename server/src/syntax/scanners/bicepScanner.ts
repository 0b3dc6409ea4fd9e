import { lineEnd, type ParsedTextBuilder } from './parsedTextBuilder.ts';

/** A name or string with its place; the range leaves the quotes out. */
export interface BicepWord {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A string literal: its text as written between the quotes, and where the literal ends. */
export interface BicepString {
  readonly start: number;
  readonly end: number;
  /** After the closing quotes. */
  readonly after: number;
  /** Between `'''`: nothing in it is escaped. */
  readonly multiLine: boolean;
}

/** A declaration at the beginning of a line: whatever is open before it was not closed. */
const declaration = /(?:param|var|resource|module|output|targetScope|using|metadata|type|func)[ \t]{1,20}[A-Za-z_'=]|@[A-Za-z]/y;

/** Reads the tokens of Bicep. https://github.com/Azure/bicep/blob/main/docs/spec/bicep.md */
export class BicepScanner {
  at = 0;
  readonly text: string;
  /** No `'''` closes anything from here on. */
  private unclosedFrom = Infinity;

  constructor(protected readonly out: ParsedTextBuilder) {
    this.text = out.text;
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  /** Passes blanks, comments, directives (`#disable-next-line`) and, with `lines`, line ends. */
  blanks(lines = true): void {
    const { text, out } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code === 32 || code === 9 || (lines && (code === 10 || code === 13))) this.at++;
      else if (code === 35 || (code === 47 && text.charCodeAt(this.at + 1) === 47)) {
        const end = lineEnd(text, this.at);
        out.comment({ start: this.at, end }, code === 35 ? 1 : 2);
        this.at = end;
      } else if (code === 47 && text.charCodeAt(this.at + 1) === 42) {
        const end = this.blockCommentEnd(this.at);
        out.comment({ start: this.at, end }, 2, text.startsWith('*/', end - 2) && end - this.at >= 4 ? 2 : 0);
        this.at = end;
      } else return;
    }
  }

  private blockCommentEnd(open: number): number {
    const close = this.text.indexOf('*/', open + 2);
    return close < 0 ? this.text.length : close + 2;
  }

  /** An identifier, from where the scanner stands. */
  identifier(): BicepWord | undefined {
    const start = this.at;
    while (this.at < this.text.length && isWordCode(this.text.charCodeAt(this.at))) this.at++;
    return this.at > start ? { value: this.text.slice(start, this.at), start, end: this.at } : undefined;
  }

  /** Whether a string begins here, that of several lines with interpolation (`$'''`) included. */
  atString(): boolean {
    const c = this.text[this.at];
    return c === "'" || (c === '$' && /^\${1,8}'''/.test(this.text.slice(this.at, this.at + 11)));
  }

  /** Passes the string that begins here; undefined, and the scanner stays, when it is not closed. */
  string(): BicepString | undefined {
    const { text } = this;
    let open = this.at;
    while (text[open] === '$') open++;
    if (text.startsWith("'''", open)) return this.multiLineString(open);
    const end = this.quoteEnd(open);
    if (end === undefined) return undefined;
    this.at = end + 1;
    return { start: open + 1, end, after: this.at, multiLine: false };
  }

  private multiLineString(open: number): BicepString | undefined {
    const { text } = this;
    let start = open + 3;
    if (start >= this.unclosedFrom) return undefined;
    let end = text.indexOf("'''", start);
    if (end < 0) {
      this.unclosedFrom = start;
      return undefined;
    }
    // Of more than three quotes the last three close.
    while (text[end + 3] === "'") end++;
    this.at = end + 3;
    // A line end right after the opening is not part of the text.
    if (text[start] === '\r' && text[start + 1] === '\n') start += 2;
    else if (text[start] === '\n') start++;
    return { start: Math.min(start, end), end, after: this.at, multiLine: true };
  }

  /** Offset of the quote that closes a string; strings within `${…}` do not close it. No string goes over a line end. */
  private quoteEnd(open: number): number | undefined {
    const { text } = this;
    /** Whether each open level is a string, else the braces of an expression. */
    const levels = [true];
    for (let i = open + 1; i < text.length; i++) {
      const c = text[i]!;
      if (c === '\n' || c === '\r') return undefined;
      if (levels.at(-1)!) {
        if (c === '\\') i++;
        else if (c === '$' && text[i + 1] === '{') {
          levels.push(false);
          i++;
        } else if (c === "'") {
          levels.pop();
          if (levels.length === 0) return i;
        }
      } else if (c === "'") levels.push(true);
      else if (c === '{') levels.push(false);
      else if (c === '}') levels.pop();
    }
    return undefined;
  }

  /**
   * Passes text up to one of the characters in `until` outside brackets and strings, or to a line end outside brackets.
   * Comments in it are not kept.
   */
  skipTo(until: string): void {
    this.pass(until, 0);
  }

  /** Passes `(…)` with what is in it. */
  skipBrackets(): void {
    this.at++;
    this.pass('', 1);
  }

  /** Passes text until the bracket closes of which `depth` are open, or as `skipTo` says. */
  private pass(until: string, depth: number): void {
    const { text } = this;
    const isBracket = depth > 0;
    while (this.at < text.length) {
      const c = text[this.at]!;
      if (depth === 0 && until.includes(c)) return;
      if (c === '\n' || c === '\r') {
        // The union of a type goes on with `| 'b'`.
        const next = depth > 0 ? this.at + 1 : this.nextMember();
        if (next < 0) return;
        this.at = next;
        if (this.atDeclaration()) return;
      } else if (this.atString()) {
        if (!this.string()) this.at = lineEnd(text, this.at);
      } else if (c === '/' && text[this.at + 1] === '/') this.at = lineEnd(text, this.at);
      else if (c === '/' && text[this.at + 1] === '*') this.at = this.blockCommentEnd(this.at);
      else {
        if (c === '(' || c === '[' || c === '{') depth++;
        else if (c === ')' || c === ']' || c === '}') {
          if (depth === 0) return;
          depth--;
        }
        this.at++;
        if (isBracket && depth === 0) return;
      }
    }
  }

  private nextMember(): number {
    let i = this.at;
    while (i < this.text.length && this.text.charCodeAt(i) <= 32) i++;
    return this.text[i] === '|' ? i : -1;
  }

  /** Whether a declaration begins here, in the first column. */
  atDeclaration(): boolean {
    const before = this.at === 0 ? 10 : this.text.charCodeAt(this.at - 1);
    if (before !== 10 && before !== 13) return false;
    declaration.lastIndex = this.at;
    return declaration.test(this.text);
  }
}

/** Letters and digits of any script, and `_`. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', "'": "'", '\\': '\\', $: '$' };

/** The text of a string of one line: `\'`, `\n`, `\u{1F600}`… */
export function unescapeBicep(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|([\s\S]))/g, (whole, hex?: string, character?: string) => {
    if (hex === undefined) return named[character!] ?? whole;
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
