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

/** Whether a mapping is written as a block, with its keys on lines of their own. */
export function isBlock(text: string, node: TreeNode): boolean {
  return node.children.length > 0 && node.children.every((child) => columnOf(text, child) !== undefined);
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

/** Lines put before the first key of a block mapping. */
export function prependKeys(text: string, mapping: TreeNode, lines: readonly string[]): TextEdit | undefined {
  const first = mapping.children[0];
  const indent = first && indentOf(text, first);
  if (!first || indent === undefined) return undefined;
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
  const outer = at(root, 'permissions');
  const current = own ?? outer;
  if (current?.entry?.value === 'write-all') return [];
  const has = new Map((current?.children ?? []).flatMap((child) => (child.entry ? [[child.key, child.entry.value] as const] : [])));
  const missing = Object.entries(rights).filter(([scope, level]) => has.get(scope) !== level && has.get(scope) !== 'write');
  if (missing.length === 0) return [];
  if (own?.children.length) {
    const changed = own.children.filter((child) => child.entry && missing.some(([scope]) => scope === child.key));
    const edits: TextEdit[] = changed.map((child) => ({ range: child.entry!.valueRange, newText: rights[child.key]! }));
    const added = missing.filter(([scope]) => !has.has(scope)).map(([scope, level]) => `${scope}: ${level}`);
    if (added.length === 0) return edits;
    const append = appendKeys(text, own, added);
    return append && [...edits, append];
  }
  if (own) {
    // `permissions: {}` or `read-all`: what `read-all` gave cannot be listed here.
    if (own.entry && own.entry.value !== '' && own.entry.value !== 'none') return undefined;
    const after = /^["']?\s*:[ \t]*(\{\s*\})?/.exec(text.slice(headRange(own).end));
    if (!after) return undefined;
    const start = headRange(own).end + after[0].length - (after[1]?.length ?? 0);
    return [
      {
        range: { start, end: headRange(own).end + after[0].length },
        newText: `{ ${missing.map(([scope, level]) => `${scope}: ${level}`).join(', ')} }`,
      },
    ];
  }
  if (outer?.entry && outer.entry.value !== '') return undefined;
  const all = new Map([...has, ...missing]);
  const edit = prependKeys(text, job, ['permissions:', ...[...all].map(([scope, level]) => `${stepOf(text, job)}${scope}: ${level}`)]);
  return edit && [edit];
}
