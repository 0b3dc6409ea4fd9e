import type { Quoting } from '../model/document.ts';
import { lineEnd, nextLine, scalarTypeOf, type ParsedTextBuilder } from './parsedTextBuilder.ts';
import { readBlock, readQuoted } from './yamlScalars.ts';

interface Level {
  readonly indent: number;
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** A sequence item; its key is the index. */
  readonly item: boolean;
}

const space = 32;

/**
 * Reads YAML line by line: block mappings and sequences, scalars of every style, flow collections, comments, documents.
 * It needs no valid text: template directives (`{{ … }}` on a line of their own) are passed over, a template within a
 * value is part of the value, and what is broken costs its own line only. Aliases and merge keys give no entries.
 */
export class YamlScanner {
  private readonly stack: Level[] = [];
  private document = 0;
  private begun = false;
  private readonly text: string;

  constructor(private readonly out: ParsedTextBuilder) {
    this.text = out.text;
  }

  run(): void {
    const { text, out } = this;
    let line = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (line < text.length && !out.full) {
      const end = lineEnd(text, line);
      let at = line;
      while (at < end && text.charCodeAt(at) === space) at++;
      const next = this.line(line, at, end);
      line = Math.max(next, Math.min(text.length, line + 1));
      if (end === text.length && next >= end) break;
    }
  }

  /** Reads the node that begins on a line; gives the start of the next line to read. */
  private line(start: number, at: number, end: number): number {
    const { text, out } = this;
    const following = nextLine(text, end);
    if (at === end) return following;
    const c = text[at]!;
    if (c === '#') {
      out.comment({ start: at, end }, 1);
      return following;
    }
    const indent = at - start;
    if (indent === 0) {
      if (text.startsWith('---', at) && this.isBlankAt(at + 3)) {
        if (this.begun) this.document++;
        this.begun = true;
        this.stack.length = 0;
        let rest = at + 3;
        while (rest < end && text.charCodeAt(rest) === space) rest++;
        if (rest < end && text[rest] !== '#') return this.node(rest, end, rest - start, -1);
        if (rest < end) out.comment({ start: rest, end }, 1);
        return following;
      }
      if (text.startsWith('...', at) && this.isBlankAt(at + 3)) return following;
      if (c === '%') return following;
    }
    if (c === '\t') {
      const trimmed = text.slice(at, end).trim();
      if (trimmed !== '' && !trimmed.startsWith('#')) out.problem({ start: at, end }, 'a tab in the indentation of YAML');
      while (at < end && /\s/.test(text[at]!)) at++;
      if (at === end) return following;
      if (text[at] === '#') {
        out.comment({ start: at, end }, 1);
        return following;
      }
    }
    if (text.startsWith('{{', at) && this.isDirective(at, end)) return following;
    this.begun = true;
    return this.node(at, end, indent, indent);
  }

  private isBlankAt(at: number): boolean {
    const c = this.text[at];
    return c === undefined || c === ' ' || c === '\n' || c === '\r' || c === '\t';
  }

  /** A line of template directives only: `{{- if x }}`, `{{- end }}{{/* note *\/}}`. */
  private isDirective(at: number, end: number): boolean {
    let from = at;
    while (this.text.startsWith('{{', from)) {
      const close = this.text.indexOf('}}', from);
      if (close < 0 || close >= end) return true;
      from = close + 2;
      while (from < end && this.text.charCodeAt(from) === space) from++;
    }
    return from >= end || this.text[from] === '#';
  }

  /**
   * A block node at `at`, within its line.
   * @param indent column of the node
   * @param base column up to which deeper levels are closed; -1 keeps all
   */
  private node(at: number, end: number, indent: number, base: number): number {
    const { text } = this;
    if (base >= 0) this.close(indent, text[at] === '-' && this.isBlankAt(at + 1));
    while (text[at] === '-' && this.isBlankAt(at + 1)) {
      const index = this.nextIndex(indent);
      this.stack.push({ indent, key: String(index), keyStart: at, keyEnd: at, item: true });
      let rest = at + 1;
      while (rest < end && (text.charCodeAt(rest) === space || text[rest] === '\t')) rest++;
      if (rest >= end) return nextLine(text, end);
      indent += rest - at;
      at = rest;
      if (this.stack.length > this.out.limits.maxDepth) {
        this.out.problem({ start: at, end }, `nested deeper than ${this.out.limits.maxDepth} levels`);
        return nextLine(text, end);
      }
    }
    if (text[at] === '#') {
      this.out.comment({ start: at, end }, 1);
      return nextLine(text, end);
    }
    if (text[at] === '?' && this.isBlankAt(at + 1)) return nextLine(text, end);
    const key = this.key(at, end);
    if (!key) return this.value(at, end, indent - 1, undefined);
    if (this.stack.length >= this.out.limits.maxDepth) {
      this.out.problem({ start: at, end }, `nested deeper than ${this.out.limits.maxDepth} levels`);
      return nextLine(text, end);
    }
    this.stack.push({ indent, key: key.name, keyStart: key.start, keyEnd: key.end, item: false });
    let value = key.next;
    while (value < end && (text.charCodeAt(value) === space || text[value] === '\t')) value++;
    return this.value(value, end, indent, this.stack.at(-1));
  }

  private last: { indent: number; index: number; depth: number } | undefined;

  private close(indent: number, isItem: boolean): void {
    this.last = undefined;
    while (this.stack.length > 0) {
      const top = this.stack.at(-1)!;
      if (top.indent < indent) break;
      if (isItem && top.indent === indent && !top.item) break;
      this.stack.pop();
      if (isItem && top.item && top.indent === indent) {
        this.last = { indent, index: Number(top.key), depth: this.stack.length };
        break;
      }
    }
  }

  private nextIndex(indent: number): number {
    const { last } = this;
    this.last = undefined;
    return last && last.indent === indent && last.depth === this.stack.length ? last.index + 1 : 0;
  }

  /** A mapping key on this line: plain up to `: `, or quoted. */
  private key(at: number, end: number): { name: string; start: number; end: number; next: number } | undefined {
    const { text } = this;
    const first = text[at]!;
    if (first === '&' || first === '!') {
      let from = at;
      while (from < end && text.charCodeAt(from) !== space) from++;
      while (from < end && text.charCodeAt(from) === space) from++;
      return from < end && from > at ? this.key(from, end) : undefined;
    }
    if (first === '"' || first === "'") {
      const quoted = readQuoted(text, at, 1_024);
      if (!quoted || quoted.next > end) return undefined;
      let colon = quoted.next;
      while (colon < end && text.charCodeAt(colon) === space) colon++;
      return text[colon] === ':' && this.isBlankAt(colon + 1) ? { name: quoted.value, start: quoted.start, end: quoted.end, next: colon + 1 } : undefined;
    }
    if (first === '[' || (first === '{' && text[at + 1] !== '{') || first === '|' || first === '>' || first === '*') return undefined;
    const limit = Math.min(end, at + 1_024);
    for (let i = at; i < limit; i++) {
      const c = text.charCodeAt(i);
      if (c === 123 && text.charCodeAt(i + 1) === 123) {
        const close = text.indexOf('}}', i);
        if (close < 0 || close >= end) return undefined;
        i = close + 1;
      } else if (c === 58 && this.isBlankAt(i + 1)) {
        let stop = i;
        while (stop > at && text.charCodeAt(stop - 1) === space) stop--;
        return { name: text.slice(at, stop), start: at, end: stop, next: i + 1 };
      } else if (c === 35 && i > at && text.charCodeAt(i - 1) === space) return undefined;
    }
    return undefined;
  }

  private path(): string[] {
    return this.stack.map((level) => level.key);
  }

  /** The value at `at`; `parentIndent` is the column that its further lines must exceed. */
  private value(at: number, end: number, parentIndent: number, key: Level | undefined, tag?: string): number {
    const { text, out } = this;
    const following = nextLine(text, end);
    if (at >= end) return following;
    const c = text[at]!;
    if (c === '#') {
      out.comment({ start: at, end }, 1);
      return following;
    }
    if (c === '&' || c === '!') {
      let from = at;
      while (from < end && text.charCodeAt(from) !== space) from++;
      const word = text.slice(at, from);
      while (from < end && text.charCodeAt(from) === space) from++;
      return this.value(from, end, parentIndent, key, c === '!' ? word : tag);
    }
    if (c === '*') {
      this.trailingComment(at, end);
      return following;
    }
    const keyRange = key && { start: key.keyStart, end: key.keyEnd };
    const add = (value: string, start: number, stop: number, quoting: Quoting, scalar = 'string' as ReturnType<typeof scalarTypeOf>): void =>
      out.entry({ keyPath: this.path(), keyRange, value, valueRange: { start, end: stop }, quoting, scalar, document: this.document, tag });
    if (c === '|' || c === '>') {
      const header = text.slice(at + 1, end);
      if (/^[-+1-9]{0,2}[ \t]*(?:#.*)?$/.test(header)) {
        const block = readBlock(text, at, parentIndent);
        if (block.value !== '') add(block.value, block.start, block.end, 'block');
        return block.next;
      }
    }
    if (c === '"' || c === "'") {
      const quoted = readQuoted(text, at);
      if (quoted && this.closes(quoted.next, parentIndent)) {
        add(quoted.value, quoted.start, quoted.end, c === '"' ? 'double' : 'single');
        const lastEnd = lineEnd(text, quoted.next);
        this.trailingComment(quoted.next, lastEnd);
        return nextLine(text, lastEnd);
      }
    }
    if ((c === '{' && text[at + 1] !== '{') || c === '[') {
      const stop = this.flow(at, this.path(), 0, keyRange);
      if (stop !== undefined) {
        const lastEnd = lineEnd(text, stop);
        this.trailingComment(stop, lastEnd);
        return nextLine(text, lastEnd);
      }
      out.problem({ start: at, end }, 'a flow collection that is not closed');
      return following;
    }
    return this.plain(at, end, parentIndent, add);
  }

  /** Whether only a comment follows a closing quote; templates (`"{{ x "y" }}"`) make quotes that do not close. */
  private closes(next: number, _parentIndent: number): boolean {
    const rest = this.text.slice(next, lineEnd(this.text, next)).trim();
    return rest === '' || rest.startsWith('#');
  }

  private trailingComment(from: number, end: number): void {
    const at = this.text.indexOf(' #', from);
    if (at >= 0 && at < end) this.out.comment({ start: at + 1, end }, 1);
    else if (this.text[from] === '#') this.out.comment({ start: from, end }, 1);
  }

  private plain(at: number, end: number, parentIndent: number, add: (value: string, start: number, stop: number, quoting: Quoting, scalar?: ReturnType<typeof scalarTypeOf>) => void): number {
    const { text } = this;
    let stop = this.plainEnd(at, end);
    let value = text.slice(at, stop);
    let line = nextLine(text, end);
    if (stop < end) this.trailingComment(stop, end);
    else {
      // Deeper lines go on with the scalar; a blank line is a line break in it.
      let breaks = 0;
      let from = line;
      while (from < text.length && value.length < 100_000) {
        const lineStop = lineEnd(text, from);
        let content = from;
        while (content < lineStop && text.charCodeAt(content) === space) content++;
        if (content === lineStop) {
          breaks++;
        } else {
          if (content - from <= parentIndent || text[content] === '#' || (text.startsWith('{{', content) && this.isDirective(content, lineStop))) break;
          if (this.key(content, lineStop) || (text[content] === '-' && this.isBlankAt(content + 1))) break;
          const partEnd = this.plainEnd(content, lineStop);
          value += (breaks > 0 ? '\n'.repeat(breaks) : ' ') + text.slice(content, partEnd);
          breaks = 0;
          stop = partEnd;
          line = nextLine(text, lineStop);
          if (partEnd < lineStop) {
            this.trailingComment(partEnd, lineStop);
            break;
          }
        }
        if (lineStop === text.length) break;
        from = nextLine(text, lineStop);
      }
    }
    if (value !== '') add(value, at, stop, 'none', scalarTypeOf(value));
    return line;
  }

  /** End of the plain text on this line: before a comment, trimmed; a template in it is one piece. */
  private plainEnd(at: number, end: number): number {
    const { text } = this;
    let stop = end;
    for (let i = at; i < end; i++) {
      const c = text.charCodeAt(i);
      if (c === 35 && i > at && (text.charCodeAt(i - 1) === space || text.charCodeAt(i - 1) === 9)) {
        stop = i;
        break;
      }
      if (c === 123 && text.charCodeAt(i + 1) === 123) {
        const close = text.indexOf('}}', i);
        if (close > 0 && close < end) i = close + 1;
      }
    }
    while (stop > at && (text.charCodeAt(stop - 1) === space || text.charCodeAt(stop - 1) === 9)) stop--;
    return stop;
  }

  /** A flow collection at `at`; gives the offset after it, or undefined when it is not closed. */
  private flow(at: number, path: readonly string[], depth: number, keyRange: { start: number; end: number } | undefined): number | undefined {
    const { text, out } = this;
    if (depth > out.limits.maxDepth) return undefined;
    const mapping = text[at] === '{';
    const closing = mapping ? '}' : ']';
    let i = at + 1;
    let index = 0;
    let own: { name: string; start: number; end: number } | undefined;
    let expectValue = !mapping;
    const child = (): string[] => [...path, own ? own.name : String(index)];
    const range = (): { start: number; end: number } | undefined => (own ? { start: own.start, end: own.end } : keyRange);
    while (i < text.length && !out.full) {
      const c = text[i]!;
      if (/\s/.test(c)) i++;
      else if (c === '#' && /\s/.test(text[i - 1]!)) {
        const stop = lineEnd(text, i);
        out.comment({ start: i, end: stop }, 1);
        i = stop;
      } else if (c === closing) return i + 1;
      else if (c === ',') {
        i++;
        index++;
        own = undefined;
        expectValue = !mapping;
      } else if (c === ':' && (mapping || own)) {
        i++;
        expectValue = true;
      } else if ((c === '{' && text[i + 1] !== '{') || c === '[') {
        const stop = this.flow(i, child(), depth + 1, range());
        if (stop === undefined) return undefined;
        i = stop;
      } else {
        let part: { value: string; start: number; end: number; next: number } | undefined;
        const quoted = c === '"' || c === "'";
        if (quoted) {
          part = readQuoted(text, i);
          if (!part) return undefined;
        } else {
          let stop = i;
          while (stop < text.length && !/[,\]\n\r]/.test(text[stop]!)) {
            if (text[stop] === '}' && !(text[stop + 1] === '}' && text.lastIndexOf('{{', stop) >= i)) break;
            if (text.startsWith('{{', stop)) {
              const close = text.indexOf('}}', stop);
              if (close < 0) return undefined;
              stop = close + 2;
              continue;
            }
            if (text[stop] === ':' && /[\s,\]}]|$/.test(text[stop + 1] ?? '')) break;
            if (text[stop] === '#' && /\s/.test(text[stop - 1]!)) break;
            if (text[stop] === '{' || text[stop] === '[') break;
            stop++;
          }
          if (stop === i) return undefined;
          let trimmed = stop;
          while (trimmed > i && /\s/.test(text[trimmed - 1]!)) trimmed--;
          part = { value: text.slice(i, trimmed), start: i, end: trimmed, next: stop };
        }
        let colon = part.next;
        while (colon < text.length && (text[colon] === ' ' || text[colon] === '\t')) colon++;
        if (text[colon] === ':' && !own && (quoted || this.isBlankAt(colon + 1) || /[,}\]]/.test(text[colon + 1] ?? ''))) {
          own = { name: part.value, start: part.start, end: part.end };
          i = colon + 1;
          expectValue = true;
          continue;
        }
        if (expectValue && !part.value.startsWith('*'))
          out.entry({
            keyPath: child(), keyRange: range(), value: part.value, valueRange: { start: part.start, end: part.end },
            quoting: c === '"' ? 'double' : c === "'" ? 'single' : 'none', scalar: quoted ? 'string' : scalarTypeOf(part.value), document: this.document,
          });
        i = part.next;
      }
    }
    return undefined;
  }
}
