import type { TextRange } from '../../base/range.ts';
import type { Container } from '../../model/document.ts';
import { indexWithin, isBlank, lineEnd, nextLine, scalarTypeOf, type ParsedTextBuilder } from './parsedTextBuilder.ts';
import { readQuoted } from './yamlScalars.ts';

/** What a flow collection needs to know of the block that holds it. */
export interface FlowContext {
  /** Index of the document within the text. */
  readonly document: number;
  /** Column of the block node that holds it; a mapping key there ends a collection that was left open. */
  readonly parentIndent: number;
  /** Whether a mapping key of a block stands at an offset of a line that ends at `end`. */
  isKey(at: number, end: number): boolean;
}

const space = 32;
/** Further than this a template directive is not followed. */
export const maxDirective = 20_000;

/** Whether a blank, a line end or the end of the text stands at an offset. */
export function isBlankAt(text: string, at: number): boolean {
  const c = text[at];
  return c === undefined || c === ' ' || c === '\n' || c === '\r' || c === '\t';
}

/**
 * A flow collection at `at`; gives the offset after it, or undefined when it is not closed.
 */
export function readFlow(
  out: ParsedTextBuilder,
  context: FlowContext,
  at: number,
  path: readonly string[],
  keyRange: TextRange | undefined,
  depth = 0,
): number | undefined {
  const { text } = out;
  const { parentIndent } = context;
  if (depth > out.limits.maxDepth) {
    out.problem({ start: at, end: at + 1 }, `nested deeper than ${out.limits.maxDepth} levels`);
    return undefined;
  }
  const mapping = text[at] === '{';
  let i = at + 1;
  let index = 0;
  let own: { readonly name: string; readonly start: number; readonly end: number } | undefined;
  let expectValue = !mapping;
  let tag: string | undefined;
  let anchor: string | undefined;
  /** The collection or alias at the current place; anchors of scalars are found by their text. */
  const named = (part: { readonly start: number; readonly end: number }, name: Pick<Container, 'anchor' | 'alias'>): void =>
    out.container({
      keyPath: child(),
      keyRange: range(),
      range: { start: part.start, end: part.end },
      document: context.document,
      ...name,
    });
  const child = (): string[] =>
    mapping ? [...path, own?.name ?? ''] : own ? [...path, String(index), own.name] : [...path, String(index)];
  const range = (): TextRange | undefined => (own ? { start: own.start, end: own.end } : keyRange);
  while (i < text.length && !out.full) {
    const c = text[i]!;
    if (c === ' ' || c === '\t') i++;
    else if (c === '\n' || c === '\r') {
      i = nextLine(text, i);
      let content = i;
      while (content < text.length && text.charCodeAt(content) === space) content++;
      if (
        parentIndent >= 0 &&
        content - i <= parentIndent &&
        /[\w.$/-]/.test(text[content] ?? '') &&
        context.isKey(content, lineEnd(text, content))
      )
        return undefined;
      i = content;
    } else if (c === '#' && /\s/.test(text[i - 1]!)) {
      const stop = lineEnd(text, i);
      out.comment({ start: i, end: stop }, 1);
      i = stop;
    } else if (c === ']' || c === '}') {
      if ((c === '}') !== mapping) return undefined;
      out.container({
        keyPath: path,
        keyRange,
        range: { start: Math.min(keyRange?.start ?? at, at), end: i + 1 },
        document: context.document,
      });
      return i + 1;
    } else if (c === ',') {
      i++;
      index++;
      own = undefined;
      tag = undefined;
      anchor = undefined;
      expectValue = !mapping;
    } else if (c === ':' && mapping && own === undefined && (isBlankAt(text, i + 1) || /[,}\]]/.test(text[i + 1]!))) {
      // An empty key.
      own = { name: '', start: i, end: i };
      expectValue = true;
      i++;
    } else if ((c === ':' && (isBlankAt(text, i + 1) || /[,}\]]/.test(text[i + 1]!))) || (c === '?' && isBlankAt(text, i + 1))) i++;
    else if (c === '&' || c === '!') {
      let stop = i;
      while (stop < text.length && !/[\s,[\]{}]/.test(text[stop]!)) stop++;
      if (c === '!') tag = text.slice(i, stop);
      else anchor = text.slice(i + 1, stop);
      i = stop;
    } else if ((c === '{' && text[i + 1] !== '{') || c === '[') {
      if (anchor !== undefined) named({ start: i, end: i + 1 }, { anchor });
      const stop = readFlow(out, context, i, child(), range(), depth + 1);
      if (stop === undefined) return undefined;
      i = stop;
    } else {
      const quoted = c === '"' || c === "'";
      const part = quoted ? readQuoted(text, i) : flowPlain(text, i);
      if (!part) return undefined;
      let colon = part.next;
      while (colon < text.length && isBlank(text.charCodeAt(colon))) colon++;
      if (text[colon] === ':' && !own && (quoted || isBlankAt(text, colon + 1) || /[,}\]]/.test(text[colon + 1] ?? ''))) {
        own = { name: part.value, start: part.start, end: part.end };
        i = colon + 1;
        expectValue = true;
        continue;
      }
      if (expectValue && !quoted && c === '*') named(part, { alias: part.value.slice(1) });
      else if (expectValue)
        out.entry({
          keyPath: child(),
          keyRange: range(),
          value: part.value,
          valueRange: { start: part.start, end: part.end },
          quoting: c === '"' ? 'double' : c === "'" ? 'single' : 'none',
          scalar: quoted ? 'string' : scalarTypeOf(part.value),
          document: context.document,
          tag,
        });
      i = Math.max(part.next, i + 1);
    }
  }
  return undefined;
}

/** A plain scalar in a flow collection, over lines too; a template in it is one piece. */
function flowPlain(text: string, from: number): { value: string; start: number; end: number; next: number } | undefined {
  const parts: string[] = [];
  let part = from;
  let end = from;
  let i = from;
  let breaks = 0;
  const take = (): void => {
    let stop = i;
    while (stop > part && isBlank(text.charCodeAt(stop - 1))) stop--;
    if (stop === part) return;
    if (parts.length > 0) parts.push(breaks > 1 ? '\n'.repeat(breaks - 1) : ' ');
    parts.push(text.slice(part, stop));
    end = stop;
    breaks = 0;
  };
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) {
      take();
      breaks++;
      let next = nextLine(text, i);
      while (next < text.length && isBlank(text.charCodeAt(next))) next++;
      part = next;
      i = next - 1;
    } else if (c === 44 || c === 91 || c === 93 || c === 125) break;
    else if (c === 123) {
      const close = text.charCodeAt(i + 1) === 123 ? indexWithin(text, '}}', i, Math.min(text.length, i + maxDirective)) : -1;
      if (close < 0) break;
      i = close + 1;
    } else if (c === 58 && (isBlankAt(text, i + 1) || /[,[\]{}]/.test(text[i + 1]!))) break;
    else if (c === 35 && (i === part || isBlank(text.charCodeAt(i - 1)))) break;
  }
  take();
  return end > from
    ? { value: parts.length === 1 ? parts[0]! : parts.join(''), start: from, end, next: Math.max(end, from + 1) }
    : undefined;
}
