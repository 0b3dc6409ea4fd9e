import type { TextRange } from '../../base/range.ts';
import type { TextEdit } from '../../model/finding.ts';
import { at, headRange, type TreeNode } from '../../syntax/tree.ts';

/** Line ending of a text: that of its first line. */
export function endingOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Offset of the start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset after the line that holds an offset, its ending included. */
export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Blanks before the key of a node; undefined where something else stands before it on its line (flow style, `- key:`). */
export function indentOf(text: string, node: TreeNode): string | undefined {
  const start = headRange(node).start;
  const before = text.slice(lineStart(text, start), start).replace(/["']$/, '');
  return /^[ ]*$/.test(before) ? before : undefined;
}

/** Column of a key as blanks, also where `- ` stands before it. */
export function columnOf(text: string, node: TreeNode): string | undefined {
  const start = headRange(node).start;
  const before = text.slice(lineStart(text, start), start).replace(/["']$/, '');
  return /^[ ]*(?:- +)?$/.test(before) ? before.replace('-', ' ') : undefined;
}

/** Whether a collection is written between `{` and `}` or `[` and `]`. */
export function isFlow(text: string, node: TreeNode): boolean {
  const first = node.children[0];
  const from = node.keyRange?.end ?? node.range.start;
  const opening = first ? text.slice(from, Math.max(from, headRange(first).start)) : text.slice(from, lineAfter(text, from));
  return /[{[]/.test(opening.replace(/#[^\n]*/g, ''));
}

/**
 * Whether a mapping is written as a block, with its keys on lines of their own. False where some of it stands elsewhere, by an
 * alias or a merge key: what is written there counts for others, too.
 */
export function isBlock(text: string, node: TreeNode): boolean {
  return (
    node.children.length > 0 &&
    !isFlow(text, node) &&
    node.children.every((child) => columnOf(text, child) !== undefined && (node.key === '' || isInside(child, node)))
  );
}

/** Whether a node is written inside of another one, and not brought there by an alias. */
export function isInside(inner: TreeNode, outer: TreeNode): boolean {
  return outer.range.start <= inner.range.start && inner.range.end <= outer.range.end;
}

/** From the key to the end of a scalar's value, with the quotes around both. */
export function wholeOf(text: string, node: TreeNode): TextRange {
  const { start } = headRange(node);
  const quoted = node.entry?.quoting === 'single' || node.entry?.quoting === 'double';
  return { start: /["']/.test(text[start - 1] ?? '') ? start - 1 : start, end: node.range.end + (quoted ? 1 : 0) };
}

/** End of the last line of a node, its ending included; trailing comments of the line belong to it. */
export function endOfNode(text: string, node: TreeNode): number {
  return lineAfter(text, Math.max(node.range.start, node.range.end - 1));
}

/** Takes a key of a block mapping away, with its lines; undefined where it shares a line with something else. */
export function removeKey(text: string, node: TreeNode): TextEdit | undefined {
  if (indentOf(text, node) === undefined) return undefined;
  return { range: { start: lineStart(text, node.range.start), end: endOfNode(text, node) }, newText: '' };
}

/** Takes children of a block mapping away, and the mapping itself when nothing is left of it. */
export function removeKeys(text: string, parent: TreeNode, nodes: readonly TreeNode[]): TextEdit[] | undefined {
  if (nodes.length === parent.children.length) {
    const whole = removeKey(text, parent);
    return whole && [whole];
  }
  const edits = nodes.map((node) => removeKey(text, node));
  return edits.every((edit) => edit !== undefined) ? (edits as TextEdit[]) : undefined;
}

/** Inserts lines (without endings) at the start of a line. */
export function insertLines(text: string, offset: number, lines: readonly string[]): TextEdit {
  const ending = endingOf(text);
  // Behind a last line without an ending the new lines begin with one.
  const open = offset === text.length && offset > 0 && text[offset - 1] !== '\n';
  const body = lines.join(ending);
  return { range: { start: offset, end: offset }, newText: open ? ending + body : body + ending };
}

/** Lines added below the last key of a block mapping, with the indentation of its keys. */
export function appendKeys(text: string, mapping: TreeNode, lines: readonly string[]): TextEdit | undefined {
  const last = mapping.children.at(-1);
  if (!last || !isBlock(text, mapping)) return undefined;
  const indent = columnOf(text, mapping.children[0]!)!;
  return insertLines(
    text,
    endOfNode(text, last),
    lines.map((line) => indent + line),
  );
}

/** Pairs added behind the last one of a mapping between `{` and `}`. */
function appendFlow(text: string, mapping: TreeNode, pairs: readonly string[]): TextEdit | undefined {
  const last = mapping.children.at(-1);
  if (!last?.entry || !isInside(last, mapping)) return undefined;
  const { end } = wholeOf(text, last);
  return { range: { start: end, end }, newText: pairs.map((pair) => `, ${pair}`).join('') };
}

/** Lines put before the first key of a block mapping. */
export function prependKeys(text: string, mapping: TreeNode, lines: readonly string[]): TextEdit | undefined {
  const first = mapping.children[0];
  const indent = first && indentOf(text, first);
  if (!first || indent === undefined || isFlow(text, mapping) || !isInside(first, mapping)) return undefined;
  return insertLines(
    text,
    lineStart(text, headRange(first).start),
    lines.map((line) => indent + line),
  );
}

/** Indentation that one level adds in a block: what the first child has beyond its parent. */
export function stepOf(text: string, parent: TreeNode): string {
  const first = parent.children[0];
  const outer = indentOf(text, parent);
  const inner = first && columnOf(text, first);
  return outer !== undefined && inner !== undefined && inner.length > outer.length ? ' '.repeat(inner.length - outer.length) : '  ';
}

/** The job and step of a workflow that hold a range. */
export function stepAt(root: TreeNode, range: TextRange): { readonly job: TreeNode; readonly step: TreeNode } | undefined {
  const job = jobAt(root, range);
  const step = at(job, 'steps')?.children.find((one) => holds(one, range));
  return job && step && { job, step };
}

/** The job of a workflow that holds a range. */
export function jobAt(root: TreeNode, range: TextRange): TreeNode | undefined {
  return at(root, 'jobs')?.children.find((one) => holds(one, range));
}

function holds(node: TreeNode, range: TextRange): boolean {
  return node.range.start <= range.start && range.end <= node.range.end;
}

/**
 * Gives a job rights of the run's token that it does not have yet, beside those that it has: in its own `permissions`, else in
 * new ones that repeat those of the workflow. Empty where they are there already; undefined where this cannot write them.
 */
export function grantEdits(text: string, root: TreeNode, job: TreeNode, rights: Readonly<Record<string, string>>): TextEdit[] | undefined {
  const own = at(job, 'permissions');
  // Written elsewhere, it counts for others, too.
  if (own && !(isInside(own, job) && own.children.every((child) => isInside(child, own)))) return undefined;
  const outer = at(root, 'permissions');
  const current = own ?? outer;
  if (current?.entry?.value === 'write-all') return [];
  const has = new Map((current?.children ?? []).flatMap((child) => (child.entry ? [[child.key, child.entry.value] as const] : [])));
  const missing = Object.entries(rights).filter(([scope, level]) => has.get(scope) !== level && has.get(scope) !== 'write');
  if (missing.length === 0) return [];
  const listed = missing.map(([scope, level]) => `${scope}: ${level}`);
  if (own?.children.length) {
    const changed = own.children.filter((child) => missing.some(([scope]) => scope === child.key));
    if (changed.some((child) => !child.entry || child.entry.value === '')) return undefined;
    const edits: TextEdit[] = changed.map((child) => ({ range: child.entry!.valueRange, newText: rights[child.key]! }));
    const added = missing.filter(([scope]) => !has.has(scope)).map(([scope, level]) => `${scope}: ${level}`);
    if (added.length === 0) return edits;
    const append = isFlow(text, own) ? appendFlow(text, own, added) : appendKeys(text, own, added);
    return append && [...edits, append];
  }
  if (own) {
    // What `read-all` gave cannot be listed here.
    if (own.entry && own.entry.value !== '') return undefined;
    const after = /^["']?\s{0,8}:(?:[ \t]{0,80}\{[ \t]{0,80}\})?/.exec(text.slice(headRange(own).end));
    if (!after) return undefined;
    const end = headRange(own).end + after[0].length;
    return [{ range: { start: headRange(own).end + after[0].indexOf(':') + 1, end }, newText: ` { ${listed.join(', ')} }` }];
  }
  if (outer?.entry && outer.entry.value !== '') return undefined;
  const all = new Map([...has, ...missing]);
  const edit = prependKeys(text, job, ['permissions:', ...[...all].map(([scope, level]) => `${stepOf(text, job)}${scope}: ${level}`)]);
  return edit && [edit];
}
