/** Kinds of JSON tokens; white space is passed over. */
export const JsonToken = {
  end: 0,
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 7,
  number: 8,
  boolean: 9,
  null: 10,
  lineComment: 11,
  blockComment: 12,
  /** A word, sign or single slash that JSON does not know. */
  unknown: 13,
} as const;

export type JsonToken = (typeof JsonToken)[keyof typeof JsonToken];

const braces = new Map<number, JsonToken>([
  [123, JsonToken.openBrace],
  [125, JsonToken.closeBrace],
  [91, JsonToken.openBracket],
  [93, JsonToken.closeBracket],
  [44, JsonToken.comma],
  [58, JsonToken.colon],
]);

/** What a code unit below 128 begins: a sign of its own, blanks (1), a word (0). */
const blank = 64;
const signs = new Uint8Array(128);
for (const [code, token] of braces) signs[code] = token;
for (const code of [32, 9, 10, 13]) signs[code] = blank;

/**
 * Splits JSON with comments (RFC 8259; `//` and block comments as in JSON with Comments) into tokens. Never fails: what is
 * no JSON is an `unknown` token, a string ends at its line's end at the latest.
 */
export class JsonScanner {
  /** Where the current token begins and ends, UTF-16 offsets. */
  start = 0;
  end = 0;
  /** Whether a string is not closed, or holds a wrong escape or a control character. */
  broken = false;
  /** Whether the text between a string's quotes is its value, without escapes. */
  verbatim = true;
  /** Where the text of a string ends, before its quote. */
  private contentEnd = 0;
  private decoded = '';
  /** Strings come again and again: one copy of each saves memory and makes them quick to compare. */
  private readonly known: (string | undefined)[] = new Array<string | undefined>(1_024).fill(undefined);

  constructor(
    private readonly text: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Moves to the next token. */
  next(): JsonToken {
    const { text } = this;
    const { length } = text;
    let at = this.end;
    while (at < length) {
      const code = text.charCodeAt(at);
      const sign = code < 128 ? signs[code]! : 0;
      if (sign === blank) {
        at++;
        continue;
      }
      this.start = at;
      if (sign !== 0) {
        this.end = at + 1;
        return sign as JsonToken;
      }
      if (code === 34) return this.string(at + 1);
      if (code === 47) return this.slash(at);
      if (code === 45 || (code >= 48 && code <= 57)) return this.number(at, code);
      return this.word(at);
    }
    this.start = this.end = length;
    return JsonToken.end;
  }

  /** Value of the string token that was read last, without quotes and escapes; the text of any other token. */
  value(token: JsonToken): string {
    if (token !== JsonToken.string) return this.share(this.start, this.end);
    return this.verbatim ? this.share(this.start + 1, this.contentEnd) : this.decoded;
  }

  /** End of the text within a string's quotes. */
  get stringEnd(): number {
    return this.contentEnd;
  }

  private share(start: number, end: number): string {
    const { text, known } = this;
    const size = end - start;
    if (size > 64) return text.slice(start, end);
    if (size === 0) return '';
    const slot =
      (size * 31 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 131 + text.charCodeAt(start + (size >> 1)) * 17) & 1_023;
    const one = known[slot];
    if (one !== undefined && one.length === size && text.startsWith(one, start)) return one;
    return (known[slot] = text.slice(start, end));
  }

  private string(from: number): JsonToken {
    const { text } = this;
    const { length } = text;
    this.broken = false;
    this.verbatim = true;
    for (let i = from; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code === 34) {
        this.contentEnd = i;
        this.end = i + 1;
        return JsonToken.string;
      }
      if (code === 92) return this.escaped(from, i);
      if (code < 32) {
        this.broken = true;
        if (code === 10 || code === 13) {
          this.contentEnd = this.end = i;
          return JsonToken.string;
        }
      }
    }
    this.broken = true;
    this.contentEnd = this.end = length;
    return JsonToken.string;
  }

  private escaped(from: number, firstEscape: number): JsonToken {
    const { text } = this;
    const { length } = text;
    this.verbatim = false;
    const parts: string[] = [];
    let plain = from;
    let i = firstEscape;
    while (i < length) {
      const code = text.charCodeAt(i);
      if (code === 34 || code === 10 || code === 13) break;
      if (code !== 92) {
        if (code < 32) this.broken = true;
        i++;
        continue;
      }
      parts.push(text.slice(plain, i));
      const escape = text.charCodeAt(i + 1);
      i = Math.min(length, i + 2);
      if (escape === 117) {
        const digits = /^[0-9A-Fa-f]{0,4}/.exec(text.slice(i, i + 4))![0];
        i += digits.length;
        if (digits.length === 4) parts.push(String.fromCharCode(Number.parseInt(digits, 16)));
        else this.broken = true;
      } else {
        const character = escapes.get(escape);
        if (character === undefined) this.broken = true;
        else parts.push(character);
      }
      plain = i;
    }
    parts.push(text.slice(plain, i));
    this.decoded = parts.join('');
    this.contentEnd = i;
    if (text.charCodeAt(i) === 34) this.end = i + 1;
    else {
      this.broken = true;
      this.end = i;
    }
    return JsonToken.string;
  }

  private slash(at: number): JsonToken {
    const { text } = this;
    const second = text.charCodeAt(at + 1);
    if (second === 47) {
      let end = at + 2;
      while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
      this.end = end;
      return JsonToken.lineComment;
    }
    if (second === 42) {
      const close = text.indexOf('*/', at + 2);
      this.end = close < 0 ? text.length : close + 2;
      return JsonToken.blockComment;
    }
    this.end = at + 1;
    return JsonToken.unknown;
  }

  private number(at: number, first: number): JsonToken {
    const { text } = this;
    let i = at + (first === 45 ? 1 : 0);
    if (!isDigit(text.charCodeAt(i))) {
      this.end = i;
      return JsonToken.unknown;
    }
    if (text.charCodeAt(i) === 48) i++;
    else while (isDigit(text.charCodeAt(i))) i++;
    if (text.charCodeAt(i) === 46) {
      i++;
      while (isDigit(text.charCodeAt(i))) i++;
    }
    const exponent = text.charCodeAt(i);
    if (exponent === 69 || exponent === 101) {
      i++;
      const sign = text.charCodeAt(i);
      if (sign === 43 || sign === 45) i++;
      while (isDigit(text.charCodeAt(i))) i++;
    }
    this.end = i;
    return JsonToken.number;
  }

  private word(at: number): JsonToken {
    const { text } = this;
    const { length } = text;
    let i = at + 1;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code === 34 || code === 47 || (code < 128 && signs[code] !== 0)) break;
    }
    this.end = i;
    const size = i - at;
    if (size === 4 && text.startsWith('true', at)) return JsonToken.boolean;
    if (size === 5 && text.startsWith('false', at)) return JsonToken.boolean;
    return size === 4 && text.startsWith('null', at) ? JsonToken.null : JsonToken.unknown;
  }
}

const escapes = new Map<number, string>([
  [34, '"'],
  [92, '\\'],
  [47, '/'],
  [98, '\b'],
  [102, '\f'],
  [110, '\n'],
  [114, '\r'],
  [116, '\t'],
]);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
