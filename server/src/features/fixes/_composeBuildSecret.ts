import type { Finding, Fix, TextEdit } from '../../model/finding.ts';
import { at, childrenAt, headRange, textAt, type TreeNode } from '../../syntax/tree.ts';
import type { ParsedFixContext } from '../fixer.ts';
import { columnOf, endingOf, endOfNode, indentOf, isBlock, isFlow, isInside, lineStart, stepOf } from './_yamlEdits.ts';

/**
 * An argument of a Compose build becomes a secret of it, which the Dockerfile mounts.
 * https://docs.docker.com/reference/compose-file/build/#secrets, https://docs.docker.com/reference/compose-file/secrets/
 */
export function composeBuildSecret(finding: Finding, { file, trees }: ParsedFixContext): readonly Fix[] {
  const { text } = file;
  const root = trees[0];
  const { range } = finding.primary;
  // What stands behind the end of a document would not belong to it.
  if (!root || trees.length > 1 || /^\.\.\.\s*$/m.test(text)) return [];
  const service = childrenAt(root, 'services').find((one) => one.range.start <= range.start && range.end <= one.range.end);
  const build = at(service, 'build');
  const args = at(build, 'args');
  const item = args?.children.find((one) => one.range.start <= range.start && range.end <= one.range.end);
  if (!service || !build || !args || !item || !isInside(build, service) || !isBlock(text, build) || !isInside(args, build)) return [];
  const argument = argumentOf(item);
  if (!argument) return [];
  const declared = childrenAt(root, 'secrets').find((one) => textAt(one, 'environment') === argument.variable);
  const id = declared?.key ?? argument.name.toLowerCase();
  if (!declared && at(root, 'secrets', id)) return [];
  const edits = [
    removed(text, args, item),
    ...(isListed(build, id) ? [] : [listed(text, build, id)]),
    ...(declared ? [] : [declaration(text, root, id, argument.variable)]),
  ];
  if (!edits.every((edit) => edit !== undefined)) return [];
  return [
    {
      title: `Hand \`${argument.name}\` to the build as a secret`,
      applicability: 'unsafe',
      preferred: true,
      needs: `\`RUN --mount=type=secret,id=${id},env=${argument.name}\` in the Dockerfile in place of \`ARG ${argument.name}\``,
      edits: [{ uri: file.uri, version: file.version, edits: joined(text, edits as TextEdit[]) }],
    },
  ];
}

/** Name of a build argument and the variable that it is filled with; undefined where its value is more than that. */
function argumentOf(item: TreeNode): { readonly name: string; readonly variable: string } | undefined {
  const { entry } = item;
  const isListItem = /^\d+$/.test(item.key);
  const pair = isListItem ? (entry?.value ?? '') : `${item.key}${entry && entry.scalar !== 'null' ? `=${entry.value}` : ''}`;
  const found = /^([A-Za-z_]\w{0,127})(?:=\$(?:(\w{1,128})|\{(\w{1,128})(?::?\?[^{}]{0,300})?\}))?$/.exec(pair);
  return found ? { name: found[1]!, variable: found[2] ?? found[3] ?? found[1]! } : undefined;
}

function isListed(build: TreeNode, id: string): boolean {
  return childrenAt(build, 'secrets').some((one) => one.entry?.value === id || textAt(one, 'source') === id);
}

/** Takes the argument away, with its list where it is the only one. */
function removed(text: string, args: TreeNode, item: TreeNode): TextEdit | undefined {
  if (isFlow(text, args) || !args.children.every((child) => isInside(child, args))) return undefined;
  const node = args.children.length === 1 ? args : item;
  const start = lineStart(text, node.range.start);
  const before = text.slice(start, headRange(node).start);
  if (!/^ *(?:- +)?["']?$/.test(before) || (node === args && indentOf(text, args) === undefined)) return undefined;
  return { range: { start, end: endOfNode(text, node) }, newText: '' };
}

/** Adds the secret to those of the build. */
function listed(text: string, build: TreeNode, id: string): TextEdit | undefined {
  const ending = endingOf(text);
  const secrets = at(build, 'secrets');
  const last = secrets?.children.at(-1);
  if (secrets) {
    const place = last && isInside(last, secrets) && !isFlow(text, secrets) ? lineStart(text, last.range.start) : undefined;
    const dash = place === undefined ? undefined : /^ *- +/.exec(text.slice(place))?.[0];
    if (!last || dash === undefined) return undefined;
    return insertion(endOfNode(text, last), `${dash}${id}${ending}`);
  }
  const indent = columnOf(text, build.children[0]!);
  if (indent === undefined) return undefined;
  const end = endOfNode(text, build.children.at(-1)!);
  return insertion(end, `${indent}secrets:${ending}${indent}${stepOf(text, build)}- ${id}${ending}`);
}

/** Declares the secret for the whole file. */
function declaration(text: string, root: TreeNode, id: string, variable: string): TextEdit | undefined {
  const ending = endingOf(text);
  const secrets = at(root, 'secrets');
  const services = at(root, 'services');
  const step = services ? stepOf(text, services) : '  ';
  if (secrets) {
    const last = secrets.children.at(-1);
    if (!last || !isBlock(text, secrets)) return undefined;
    const indent = columnOf(text, last)!;
    return insertion(endOfNode(text, last), `${indent}${id}:${ending}${indent}${step}environment: ${variable}${ending}`);
  }
  if (!isBlock(text, root)) return undefined;
  // As the other parts of the file are set apart.
  const gap = /\n\r?\n[A-Za-z]/.test(text) && !/\n\r?\n$/.test(text) ? ending : '';
  return insertion(text.length, `${gap}secrets:${ending}${step}${id}:${ending}${step}${step}environment: ${variable}${ending}`);
}

function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/** Edits of whole lines in order, those that touch each other as one; a last line without an ending stays without one. */
function joined(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const found: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const last = found.at(-1);
    if (last && last.range.end >= edit.range.start)
      found[found.length - 1] = {
        range: { start: last.range.start, end: Math.max(last.range.end, edit.range.end) },
        newText: last.newText + edit.newText,
      };
    else found.push(edit);
  }
  const last = found.at(-1);
  if (!last || last.range.end < text.length || text.endsWith('\n')) return found;
  const ending = endingOf(text);
  const body = last.newText.slice(0, last.newText.length - ending.length);
  const opens = last.range.start > 0 && text[last.range.start - 1] !== '\n';
  return [...found.slice(0, -1), { ...last, newText: opens ? ending + body : body }];
}
