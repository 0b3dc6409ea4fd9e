import type { TextEdit } from '../model/finding.ts';
import { policyFileNames } from '../policy/load.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import { at, treesOf } from '../syntax/tree.ts';
import type { FixContext, OtherText } from './fixer.ts';

/** The policy that counts for the file, whatever it is called; one that is to be made where there is none. */
export function policyFileOf({ policy, other }: FixContext): OtherText | undefined {
  const known = policyFileNames.map((name) => other(name));
  return (policy.uri === undefined ? undefined : other(policy.uri)) ?? known.find((one) => one?.text !== undefined) ?? known[0];
}

/** The smallest insertion that adds a path; everything else of the text stays as it is. */
export function policyEdit(text: string, environment: string, path: string): TextEdit | undefined {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const item = JSON.stringify(path);
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const offsetAfter = (line: number): number =>
    Math.min(
      text.length,
      text
        .split('\n')
        .slice(0, line + 1)
        .join('\n').length + 1,
    );
  const after = (line: number, added: readonly string[]): TextEdit => {
    const at = offsetAfter(line);
    const gap = text !== '' && at === text.length && !text.endsWith('\n') ? ending : '';
    return { range: { start: at, end: at }, newText: gap + added.map((one) => one + ending).join('') };
  };
  const indentOf = (line: string): string => /^ */.exec(line)![0];
  const isContent = (line: string): boolean => line.trim() !== '' && !line.trimStart().startsWith('#');
  /** Lines below `parent` that are indented deeper, and the indent of its first child. */
  const below = (parent: number): { readonly end: number; readonly indent: string | undefined } => {
    const outer = indentOf(lines[parent]!).length;
    let indent: string | undefined;
    let end = parent + 1;
    for (; end < lines.length; end++) {
      if (!isContent(lines[end]!)) continue;
      if (indentOf(lines[end]!).length <= outer) break;
      indent ??= indentOf(lines[end]!);
    }
    return { end, indent };
  };
  /** Line of a key among the children of `parent`; -1 when it is missing, undefined when its value is on the same line. */
  const keyAt = (key: string, from: number, end: number, indent: string): number | undefined => {
    for (let i = from; i < end; i++) {
      const line = lines[i]!;
      if (!line.startsWith(indent) || indentOf(line) !== indent) continue;
      const rest = [`${key}:`, `"${key}":`, `'${key}':`].find((start) => line.startsWith(start, indent.length));
      if (rest === undefined) continue;
      return /^[ \t]*(?:#.*)?$/.test(line.slice(indent.length + rest.length)) ? i : undefined;
    }
    return -1;
  };
  const top = keyAt('environments', 0, lines.length, '');
  if (top === undefined) return undefined;
  if (top < 0) {
    if (/^\s*[{[]/.test(text) || /^(?:\.\.\.|---)/m.test(text.slice(3))) return undefined;
    return after(lines.length - 1, ['environments:', `  ${environment}:`, '    paths:', `      - ${item}`]);
  }
  const environments = below(top);
  const outer = environments.indent ?? '  ';
  const name = keyAt(environment, top + 1, environments.end, outer);
  if (name === undefined) return undefined;
  if (name < 0) return after(top, [`${outer}${environment}:`, `${outer}  paths:`, `${outer}    - ${item}`]);
  const own = below(name);
  const inner = own.indent ?? `${outer}  `;
  const paths = keyAt('paths', name + 1, own.end, inner);
  if (paths === undefined) return undefined;
  if (paths < 0) return after(name, [`${inner}paths:`, `${inner}  - ${item}`]);
  const next = lines.slice(paths + 1).find(isContent);
  const dash = next?.trimStart().startsWith('- ') ? indentOf(next) : `${inner}  `;
  return after(paths, [`${dash}- ${item}`]);
}

/**
 * The insertion that adds an item behind the last one of a list at the top of the policy; undefined where the list is not
 * written in block style.
 * @param members lines of the item, without indentation
 */
export function listEntryEdit(text: string, key: string, members: readonly string[]): TextEdit | undefined {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const [root, ...more] = treesOf(formatFor(policyFileNames[0]!).parse(text, defaultParseLimits));
  if (more.length > 0) return undefined;
  const entry = (indent: string): string => members.map((member, i) => `${indent}${i === 0 ? '- ' : '  '}${member}${ending}`).join('');
  const insert = (offset: number, newText: string): TextEdit => {
    const gap = offset === text.length && text !== '' && !text.endsWith('\n') ? ending : '';
    return { range: { start: offset, end: offset }, newText: gap + newText };
  };
  const list = at(root, key);
  if (!list) {
    // A flow mapping and a text with an end mark have no end to add to.
    const content = text.replace(/^(?:\uFEFF|[ \t]*(?:#.*|---[ \t]*)?\r?\n)+/, '');
    if (/^[ \t]*[{[]/.test(content) || /^\.\.\./m.test(text)) return undefined;
    return insert(text.length, `${key}:${ending}${entry('  ')}`);
  }
  const first = list.children[0];
  if (!first) return undefined;
  const start = text.lastIndexOf('\n', first.range.start - 1) + 1;
  const indent = /^([ \t]*)-[ \t]/.exec(text.slice(start, first.range.start))?.[1];
  if (indent === undefined) return undefined;
  const end = text.indexOf('\n', list.range.end);
  return insert(end < 0 ? text.length : end + 1, entry(indent));
}
