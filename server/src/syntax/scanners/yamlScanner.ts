import type { TextRange } from '../../base/range.ts';
import type { Quoting, ScalarType } from '../../model/document.ts';
import { indexWithin, isBlank, lineEnd, nextLine, scalarTypeOf, type ParsedTextBuilder } from './parsedTextBuilder.ts';
import { isBlankAt, maxDirective, readFlow } from './yamlFlow.ts';
import { readBlock, readQuoted } from './yamlScalars.ts';

interface Level {
  readonly indent: number;
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** A sequence item; its key is the index. */
  readonly item: boolean;
}

interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Offset after the colon. */
  readonly next: number;
}

const space = 32;
const directives: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
];

/**
 * Reads YAML line by line: block mappings and sequences, scalars of every style, flow collections, comments, documents.
 * It needs no valid text: template directives on lines of their own (Go and Helm, Jinja, ERB) are passed over, a template
 * within a value is part of the value, and what is broken costs its own line only. Aliases give no entries, merge keys
 * are not expanded, keys that are collections are called `?`.
 */
export class YamlScanner {
  private readonly stack: Level[] = [];
  private document = 0;
  private begun = false;
  private readonly text: string;
  /** The level that was closed last, when it was an item of the sequence that goes on. */
  private last: { readonly indent: number; readonly index: number; readonly depth: number } | undefined;
  /** A `? key` whose `: value` has not come yet. */
  private explicit: { readonly indent: number; readonly key: Omit<Key, 'next'> } | undefined;
  /** A tag whose scalar stands on a later line. */
  private waitingTag: { readonly tag: string; readonly depth: number } | undefined;

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
      if (c === '-' && text.startsWith('---', at) && isBlankAt(this.text, at + 3)) {
        if (this.begun) this.document++;
        this.begun = true;
        this.stack.length = 0;
        this.explicit = undefined;
        let rest = at + 3;
        while (rest < end && isBlank(text.charCodeAt(rest))) rest++;
        if (rest < end && text[rest] !== '#') return this.node(rest, end, rest - start, false);
        if (rest < end) out.comment({ start: rest, end }, 1);
        return following;
      }
      if (c === '.' && text.startsWith('...', at) && isBlankAt(this.text, at + 3)) return following;
      if (c === '%') return following;
    }
    if (c === '\t') {
      while (at < end && isBlank(text.charCodeAt(at))) at++;
      if (at === end) return following;
      if (text[at] === '#') {
        out.comment({ start: at, end }, 1);
        return following;
      }
      out.problem({ start: start + indent, end }, 'a tab in the indentation of YAML');
    }
    if (c === '{' || c === '<') {
      const stop = this.directiveEnd(at, end);
      if (stop !== undefined) return stop;
    }
    this.begun = true;
    return this.node(at, end, indent, true);
  }

  private isItemAt(at: number): boolean {
    return this.text.charCodeAt(at) === 45 && isBlankAt(this.text, at + 1);
  }

  /**
   * Where a line of template directives only (`{{- if x }}`, `{% endif %}`, `<% end %>`) goes on: the start of the line after
   * it. Undefined when the line holds anything else. A directive may span lines.
   */
  private directiveEnd(at: number, end: number): number | undefined {
    const { text } = this;
    let from = at;
    let stop = end;
    for (;;) {
      const marks = directives.find(([opening]) => text.startsWith(opening, from));
      // `<%=` and `{{ $key }}:` give text; only the first of them alone on its line is one.
      if (!marks) return from > at && (from >= stop || text[from] === '#') ? nextLine(text, stop) : undefined;
      let close = indexWithin(text, marks[1], from + 2, stop);
      if (close < 0) {
        close = indexWithin(text, marks[1], stop, Math.min(text.length, from + maxDirective));
        if (close < 0) return nextLine(text, stop);
        stop = lineEnd(text, close);
      }
      if (/^\{\{-?\s*\/\*/.test(text.slice(from, from + 16))) this.out.comment({ start: from, end: close + 2 }, 2, 2);
      from = close + 2;
      while (from < stop && isBlank(text.charCodeAt(from))) from++;
    }
  }

  /**
   * A block node at `at`, within its line.
   * @param indent column of the node
   * @param closing whether deeper and equal levels are closed by it
   */
  private node(at: number, end: number, indent: number, closing: boolean): number {
    const { text, out } = this;
    if (this.explicit && text[at] === ':' && isBlankAt(this.text, at + 1) && indent === this.explicit.indent) {
      const { key } = this.explicit;
      this.explicit = undefined;
      this.close(indent, false);
      if (this.tooDeep(at, end)) return nextLine(text, end);
      this.stack.push({ indent, key: key.name, keyStart: key.start, keyEnd: key.end, item: false });
      let value = at + 1;
      while (value < end && isBlank(text.charCodeAt(value))) value++;
      if (this.isItemAt(value) || this.key(value, end)) return this.node(value, end, indent + value - at, false);
      return this.value(value, end, indent);
    }
    if (this.explicit && indent <= this.explicit.indent) this.explicit = undefined;
    // Lines below a `? ` belong to a key that is a collection.
    if (this.explicit) return nextLine(text, end);
    if (closing) this.close(indent, this.isItemAt(at));
    while (this.isItemAt(at)) {
      if (this.tooDeep(at, end)) return nextLine(text, end);
      this.stack.push({ indent, key: String(this.nextIndex(indent)), keyStart: at, keyEnd: at, item: true });
      let rest = at + 1;
      while (rest < end && isBlank(text.charCodeAt(rest))) rest++;
      if (rest >= end) return nextLine(text, end);
      indent += rest - at;
      at = rest;
    }
    if (text[at] === '#') {
      out.comment({ start: at, end }, 1);
      return nextLine(text, end);
    }
    if (text[at] === '?' && isBlankAt(this.text, at + 1)) {
      this.explicit = { indent, key: this.explicitKey(at, end) };
      return nextLine(text, end);
    }
    const key = this.key(at, end);
    if (!key) return this.value(at, end, this.stack.at(-1)?.indent ?? -1);
    if (this.tooDeep(at, end)) return nextLine(text, end);
    this.stack.push({ indent, key: key.name, keyStart: key.start, keyEnd: key.end, item: false });
    let value = key.next;
    while (value < end && isBlank(text.charCodeAt(value))) value++;
    return this.value(value, end, indent);
  }

  private tooDeep(at: number, end: number): boolean {
    if (this.stack.length < this.out.limits.maxDepth) return false;
    this.out.problem({ start: at, end }, `nested deeper than ${this.out.limits.maxDepth} levels`);
    return true;
  }

  private explicitKey(at: number, end: number): Omit<Key, 'next'> {
    const { text } = this;
    let start = at + 1;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    const first = text[start] ?? '';
    if (first === '"' || first === "'") {
      const quoted = readQuoted(text, start, 1_024);
      if (quoted && quoted.next <= end) return { name: quoted.value, start: quoted.start, end: quoted.end };
    }
    const stop = this.plainEnd(start, end);
    if (stop <= start || /[[{|>&!*-]/.test(first) || this.key(start, end)) return { name: '?', start: at, end: at + 1 };
    return { name: text.slice(start, stop), start, end: stop };
  }

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

  /** Passes anchors and tags. */
  private properties(at: number, end: number): { readonly at: number; readonly tag: string | undefined } {
    const { text } = this;
    let tag: string | undefined;
    while (at < end && (text[at] === '&' || text[at] === '!')) {
      let stop = at;
      while (stop < end && !isBlank(text.charCodeAt(stop))) stop++;
      if (text[at] === '!') tag = text.slice(at, stop);
      at = stop;
      while (at < end && isBlank(text.charCodeAt(at))) at++;
    }
    return { at, tag };
  }

  /** A mapping key on this line: plain up to `: `, or quoted. */
  private key(from: number, end: number): Key | undefined {
    const { text } = this;
    const { at } = this.properties(from, end);
    const first = text[at];
    // A comment after a tag or anchor.
    if (at >= end || first === undefined || (first === '#' && at > from)) return undefined;
    if (first === '"' || first === "'") {
      const quoted = readQuoted(text, at, 1_024);
      if (!quoted || quoted.next > end) return undefined;
      let colon = quoted.next;
      while (colon < end && isBlank(text.charCodeAt(colon))) colon++;
      return text[colon] === ':' && isBlankAt(this.text, colon + 1)
        ? { name: quoted.value, start: quoted.start, end: quoted.end, next: colon + 1 }
        : undefined;
    }
    if (first === '[' || (first === '{' && text[at + 1] !== '{') || first === '|' || first === '>') return undefined;
    const limit = Math.min(end, at + 1_024);
    for (let i = at; i < limit; i++) {
      const c = text.charCodeAt(i);
      if (c === 123 && text.charCodeAt(i + 1) === 123) {
        const close = indexWithin(text, '}}', i, end);
        if (close < 0) return undefined;
        i = close + 1;
      } else if (c === 58 && isBlankAt(this.text, i + 1)) {
        let stop = i;
        while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop--;
        return { name: text.slice(at, stop), start: at, end: stop, next: i + 1 };
      } else if (c === 35 && i > at && isBlank(text.charCodeAt(i - 1))) return undefined;
    }
    return undefined;
  }

  private path(): string[] {
    return this.stack.map((level) => level.key);
  }

  /** Range of the key that the value belongs to: that of the innermost level, unless it is an item. */
  private keyRange(): TextRange | undefined {
    const top = this.stack.at(-1);
    return top && !top.item ? { start: top.keyStart, end: top.keyEnd } : undefined;
  }

  private add(value: string, start: number, end: number, quoting: Quoting, scalar: ScalarType, tag: string | undefined): void {
    this.out.entry({
      keyPath: this.path(),
      keyRange: this.keyRange(),
      value,
      valueRange: { start, end },
      quoting,
      scalar,
      document: this.document,
      tag,
    });
  }

  /** A key whose value follows on deeper lines, is missing, or is an alias; an item with an anchor or an alias. */
  private container(from: number, to: number, alias?: string): void {
    const keyRange = this.keyRange();
    const anchor = /&([^\s,[\]{}]+)/.exec(this.text.slice(from, Math.min(to, from + 200)))?.[1];
    const top = this.stack.at(-1);
    if (!top || (!keyRange && anchor === undefined && alias === undefined)) return;
    this.out.container({
      keyPath: this.path(),
      keyRange,
      range: { start: top.keyStart, end: Math.max(to, top.keyEnd) },
      document: this.document,
      alias,
      anchor,
    });
  }

  /** The value at `from`; `parentIndent` is the column that its further lines must exceed. */
  private value(from: number, end: number, parentIndent: number): number {
    const { text, out } = this;
    const following = nextLine(text, end);
    const waiting = this.waitingTag;
    this.waitingTag = undefined;
    const { at, tag: own } = this.properties(from, end);
    const tag = own ?? (waiting?.depth === this.stack.length ? waiting.tag : undefined);
    if (at >= end || text[at] === '#') {
      if (at < end) out.comment({ start: at, end }, 1);
      if (tag !== undefined) this.waitingTag = { tag, depth: this.stack.length };
      this.container(from, at);
      return following;
    }
    const c = text[at]!;
    if (c === '*') {
      this.container(from, at, /^[^\s,[\]{}]+/.exec(text.slice(at + 1, Math.min(end, at + 200)))?.[0]);
      this.trailingComment(at, end);
      return following;
    }
    if ((c === '|' || c === '>') && /^[-+1-9]{0,2}[ \t]*(?:#.*)?$/.test(text.slice(at + 1, end))) {
      const block = readBlock(text, at, parentIndent);
      this.trailingComment(at, end);
      if (block.value !== '') this.add(block.value, block.start, block.end, 'block', 'string', tag);
      return block.next;
    }
    if (c === '"' || c === "'") {
      const quoted = readQuoted(text, at, undefined, parentIndent);
      if (quoted) {
        const lastEnd = lineEnd(text, quoted.next);
        if (this.closes(quoted.next, lastEnd)) {
          this.add(quoted.value, quoted.start, quoted.end, c === '"' ? 'double' : 'single', 'string', tag);
          this.trailingComment(quoted.next, lastEnd);
          return nextLine(text, lastEnd);
        }
      }
    }
    if ((c === '{' && text[at + 1] !== '{' && text[at + 1] !== '%') || c === '[') {
      if (text.slice(from, at).includes('&')) this.container(from, at);
      const [entries, comments] = [out.entries.length, out.comments.length];
      const stop = readFlow(
        out,
        { document: this.document, parentIndent, isKey: (from, stop) => this.key(from, stop) !== undefined },
        at,
        this.path(),
        this.keyRange(),
      );
      if (stop !== undefined) {
        const lastEnd = lineEnd(text, stop);
        this.trailingComment(stop, lastEnd);
        return nextLine(text, lastEnd);
      }
      // The lines below are read again, as block nodes.
      out.rollback(entries, comments, end);
      out.problem({ start: at, end }, 'a flow collection that is not closed');
      return following;
    }
    return this.plain(at, end, parentIndent, tag);
  }

  /** Whether only a comment follows a closing quote; templates (`"{{ x "y" }}"`) make quotes that do not close. */
  private closes(next: number, end: number): boolean {
    while (next < end && isBlank(this.text.charCodeAt(next))) next++;
    return next >= end || this.text[next] === '#';
  }

  private trailingComment(from: number, end: number): void {
    for (let at = indexWithin(this.text, '#', from, end); at >= 0; at = indexWithin(this.text, '#', at + 1, end)) {
      if (at > from && !isBlank(this.text.charCodeAt(at - 1))) continue;
      this.out.comment({ start: at, end }, 1);
      return;
    }
  }

  private plain(at: number, end: number, parentIndent: number, tag: string | undefined): number {
    const { text } = this;
    let stop = this.plainEnd(at, end);
    const parts = [text.slice(at, stop)];
    let line = nextLine(text, end);
    if (stop < end && indexWithin(text, '#', stop, end) >= 0) this.trailingComment(stop, end);
    else if (line < text.length || end < text.length) {
      // Deeper lines go on with the scalar; a blank line is a line break in it.
      let breaks = 0;
      const templated = parts[0]!.includes('{{');
      for (let from = line; from < text.length && parts.length < 20_000;) {
        const lineStop = lineEnd(text, from);
        let content = from;
        while (content < lineStop && text.charCodeAt(content) === space) content++;
        const column = content - from;
        while (content < lineStop && isBlank(text.charCodeAt(content))) content++;
        if (content === lineStop) breaks++;
        else {
          if (column <= parentIndent || text[content] === '#' || this.directiveAt(content)) break;
          if (column === 0 && parentIndent < 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(content, content + 4))) break;
          // What a valid text would not hold here is the next node.
          if (this.key(content, lineStop) || (templated && this.isItemAt(content))) break;
          const partEnd = this.plainEnd(content, lineStop);
          parts.push(breaks > 0 ? '\n'.repeat(breaks) : ' ', text.slice(content, partEnd));
          breaks = 0;
          stop = partEnd;
          line = nextLine(text, lineStop);
          if (indexWithin(text, '#', partEnd, lineStop) >= 0) {
            this.trailingComment(partEnd, lineStop);
            break;
          }
        }
        if (lineStop === text.length) break;
        from = nextLine(text, lineStop);
      }
    }
    const value = parts.length === 1 ? parts[0]! : parts.join('');
    if (value !== '') this.add(value, at, stop, 'none', scalarTypeOf(value), tag);
    return line;
  }

  private directiveAt(at: number): boolean {
    const c = this.text[at];
    return (c === '{' || c === '<') && this.directiveEnd(at, lineEnd(this.text, at)) !== undefined;
  }

  /** End of the plain text on this line: before a comment, trimmed; a template in it is one piece. */
  private plainEnd(at: number, end: number): number {
    const { text } = this;
    let stop = end;
    for (let i = at; i < end; i++) {
      const c = text.charCodeAt(i);
      if (c === 35 && i > at && isBlank(text.charCodeAt(i - 1))) {
        stop = i;
        break;
      }
      if ((c === 123 && (text.charCodeAt(i + 1) === 123 || text.charCodeAt(i + 1) === 37)) || (c === 60 && text.charCodeAt(i + 1) === 37)) {
        const close = indexWithin(text, c === 60 ? '%>' : text.charCodeAt(i + 1) === 123 ? '}}' : '%}', i, end);
        if (close > 0) i = close + 1;
      }
    }
    while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop--;
    return stop;
  }
}
