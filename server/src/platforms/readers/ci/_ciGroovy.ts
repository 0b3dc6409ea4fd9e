import type { TextRange } from '../../../base/range.ts';

/** One token of a Groovy text. Blanks and comments are left out; `newline` ends a command that has no brackets. */
export interface GroovyToken {
  readonly kind: 'word' | 'string' | 'sign' | 'newline';
  /** The word or sign; for a string what stands between its quotes, as written. */
  readonly text: string;
  /** The whole token. */
  readonly range: TextRange;
  /** Between the quotes. */
  readonly inner: TextRange;
}

/** A call such as `stage('x') { … }`, `sh 'y'` or an assignment `X = z`, with what stands in its braces. */
export interface GroovyCall {
  readonly name: string;
  readonly nameRange: TextRange;
  readonly range: TextRange;
  /** Tokens of the arguments, brackets left out, closures as well. */
  readonly args: readonly GroovyToken[];
  /** What stands in its braces; undefined without braces. */
  readonly body?: readonly GroovyCall[];
}

/** Deeper braces are read as if they were not there. */
const maxDepth = 60;

const wordStart = /[A-Za-z_$@]/;
const word = /[A-Za-z_$@][\w$.]{0,200}/y;

/** Splits a Groovy text into tokens. Never throws; what is not closed ends with the text. */
export function groovyTokens(text: string): GroovyToken[] {
  const tokens: GroovyToken[] = [];
  let at = 0;
  const push = (kind: GroovyToken['kind'], end: number, quotes = 0): void => {
    const inner = { start: at + quotes, end: Math.max(at + quotes, end - quotes) };
    tokens.push({ kind, text: text.slice(inner.start, inner.end), range: { start: at, end }, inner });
    at = end;
  };
  while (at < text.length) {
    const c = text[at]!;
    if (c === '\n') push('newline', at + 1);
    else if (c === ' ' || c === '\t' || c === '\r') at++;
    else if (c === '\\' && /^\\\r?\n/.test(text.slice(at, at + 3))) at = text.indexOf('\n', at) + 1;
    else if (text.startsWith('//', at) || (c === '#' && at === 0)) at = endOr(text, text.indexOf('\n', at));
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (text.startsWith("'''", at) || text.startsWith('"""', at)) push('string', closing(text, at, 3), 3);
    else if (c === "'" || c === '"') push('string', closing(text, at, 1), 1);
    else if (text.startsWith('$/', at) && !/[\w.]/.test(text[at - 1] ?? ' ')) {
      const end = text.indexOf('/$', at + 2);
      push('string', end < 0 ? text.length : end + 2, 2);
    } else if (wordStart.test(c)) {
      word.lastIndex = at;
      push('word', at + (word.exec(text)?.[0].length ?? 1));
    } else push('sign', at + 1);
  }
  return tokens;
}

function endOr(text: string, end: number): number {
  return end < 0 ? text.length : end;
}

/** Where a string ends, its quotes too; a simple one ends with its line. */
function closing(text: string, start: number, length: 1 | 3): number {
  const quote = text.slice(start, start + length);
  for (let i = start + length; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (length === 1 && text[i] === '\n') return i;
    else if (text.startsWith(quote, i)) return i + length;
  }
  return text.length;
}

/** The calls of a text, those in braces below the call that opens them. */
export function groovyCalls(text: string): readonly GroovyCall[] {
  return new Parser(groovyTokens(text)).block(0);
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly GroovyToken[]) {}

  /** Calls up to the brace that closes them. */
  block(depth: number): GroovyCall[] {
    const calls: GroovyCall[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at]!;
      if (token.kind === 'sign' && token.text === '}') {
        this.at++;
        if (depth > 0) return calls;
      } else if (token.kind === 'word') calls.push(this.call(depth));
      else if (token.kind === 'sign' && token.text === '{') {
        // A closure in a list or map, as those of `parallel`.
        this.at++;
        if (depth < maxDepth) for (const call of this.block(depth + 1)) calls.push(call);
      } else this.at++;
    }
    return calls;
  }

  /** The next token that is no end of a line. */
  private next(): GroovyToken | undefined {
    let at = this.at;
    while (this.tokens[at]?.kind === 'newline') at++;
    return this.tokens[at];
  }

  private call(depth: number): GroovyCall {
    const name = this.tokens[this.at++]!;
    const args: GroovyToken[] = [];
    let body: GroovyCall[] | undefined;
    let end = name.range.end;
    let brackets = 0;
    let closed = false;
    for (; this.at < this.tokens.length;) {
      const token = this.tokens[this.at]!;
      const { text, kind } = token;
      if (kind === 'newline') {
        if (brackets === 0 && args.at(-1)?.text === ',') {
          this.at++;
          continue;
        }
        // `withCredentials([…])` may have its brace on the next line.
        if (brackets === 0 && !(closed && this.next()?.text === '{')) break;
        this.at++;
        continue;
      }
      if (kind === 'sign') {
        if (text === '{') {
          this.at++;
          if (depth < maxDepth) {
            body ??= [];
            for (const call of this.block(depth + 1)) body.push(call);
          }
          end = this.tokens[this.at - 1]!.range.end;
          // `parallel a: { … }, b: { … }` goes on.
          if (brackets === 0 && this.next()?.text !== ',') break;
          continue;
        }
        if (text === '}' || (text === ';' && brackets === 0)) break;
        if (text === '(' || text === '[') brackets++;
        else if (text === ')' || text === ']') {
          if (brackets === 0) break;
          brackets--;
          closed = brackets === 0 && text === ')';
        }
      } else if (closed && kind === 'word' && brackets === 0 && !/^(?:as|in|instanceof)$/.test(text)) break;
      args.push(token);
      end = token.range.end;
      this.at++;
    }
    return { name: name.text, nameRange: name.range, range: { start: name.range.start, end }, args, body };
  }
}

/** The first text among the arguments, or that of a named one: `sh 'x'`, `sh(script: 'x')`. */
export function argumentOf(call: GroovyCall, ...names: readonly string[]): GroovyToken | undefined {
  const { args } = call;
  for (let i = 0; i + 2 < args.length; i++)
    if (args[i]!.kind === 'word' && names.includes(args[i]!.text) && args[i + 1]!.text === ':' && args[i + 2]!.kind === 'string')
      return args[i + 2];
  const first = args.find((token) => token.text !== '(' && token.text !== '[');
  return first?.kind === 'string' ? first : undefined;
}

/** Every call of a tree, the outer ones first. */
export function* callsBelow(calls: readonly GroovyCall[]): Iterable<GroovyCall> {
  for (const call of calls) {
    yield call;
    if (call.body) yield* callsBelow(call.body);
  }
}
