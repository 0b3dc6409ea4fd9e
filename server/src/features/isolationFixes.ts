import { overlaps } from '../base/range.ts';
import { claimAt } from '../environment/classify.ts';
import { environmentsIn } from '../environment/tokens.ts';
import type { IndexView } from '../index/workspaceIndex.ts';
import type { SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding, Fix, TextEdit } from '../model/finding.ts';
import { referenceId, type SecretLocator } from '../model/reference.ts';
import { fillTemplate } from '../rules/rule.ts';
import { remedyOf } from '../rules/ruleRegistry.ts';
import { commentSyntaxOf } from '../syntax/formatRegistry.ts';

export interface IsolationFixContext {
  readonly file: SourceFile;
  readonly facts: FileFacts;
  readonly index: IndexView;
  /** The folder's `.bulkhead.yaml`: its URI, and its text when it exists. */
  readonly policyFile?: { readonly uri: string; readonly text?: string };
}

/** Fixes for findings about the environment of a place: the counterpart of a reference, then pins of the file. */
export function isolationFixes(finding: Finding, context: IsolationFixContext): Fix[] {
  const fixes = [counterpartFix(finding, context)];
  for (const environment of new Set(pinsOf(finding)))
    fixes.push(pinByComment(environment, context.file, context.facts), pinInPolicy(environment, context));
  return fixes.filter((fix) => fix !== undefined);
}

/** Environments that the file may be in after all; a template without its argument is none. */
function pinsOf(finding: Finding): string[] {
  return (remedyOf(finding).pin ?? []).map((one) => fillTemplate(one, finding.args)).filter((name) => /^[A-Za-z0-9_.-]{1,64}$/.test(name));
}

/** Spellings of an environment, the long one first; the second goes with `prod`, the third with `prd`. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  production: ['production', 'prod', 'prd'],
  staging: ['staging', 'stage', 'stg'],
  development: ['development', 'dev', 'dev'],
  test: ['test', 'test', 'tst'],
};

/** Spellings of `environment` that could stand where `word` stands, the likeliest first, in the same case. */
function spelledLike(word: string, environment: string): string[] {
  const known = spellings[environment] ?? [environment];
  const lower = word.toLowerCase();
  const habit = Object.values(spellings).find((list) => list.includes(lower));
  const at = habit?.indexOf(lower) ?? 0;
  const first = known[Math.min(at, known.length - 1)]!;
  const inCase = (text: string): string =>
    word === word.toUpperCase() ? text.toUpperCase() : /^[A-Z]/.test(word) ? text[0]!.toUpperCase() + text.slice(1) : text;
  return [...new Set([first, ...known])].map(inCase);
}

function withWord(locator: SecretLocator, from: string, to: string): SecretLocator | undefined {
  for (const part of ['store', 'path', 'field'] as const) {
    const text = locator[part];
    const hit = text === undefined ? undefined : environmentsIn(text).find((one) => one.text === from);
    if (text !== undefined && hit) return { ...locator, [part]: text.slice(0, hit.start) + to + text.slice(hit.end) };
  }
  return undefined;
}

/** Rewrites the environment segment of a reference to this place's environment; preferred when that one is used elsewhere. */
export function counterpartFix(finding: Finding, { file, facts, index }: IsolationFixContext): Fix | undefined {
  if (!remedyOf(finding).counterpart) return undefined;
  const reference = facts.references.find((one) => one.environment?.range && overlaps(one.environment.range, finding.primary.range));
  const range = reference?.environment?.range;
  if (!reference || !range) return undefined;
  const here = claimAt(facts.claims, range.start)?.environment;
  const word = file.text.slice(range.start, range.end);
  const hits = environmentsIn(word);
  // A value with escapes, or a name that only the policy knows, has no segment to rewrite.
  if (!here || hits.length !== 1 || hits[0]!.text !== word) return undefined;
  const candidates = spelledLike(word, here);
  const used = candidates.find((to) => {
    const locator = withWord(reference.locator, word, to);
    return locator !== undefined && index.group(referenceId({ ...reference, locator })) !== undefined;
  });
  const to = used ?? candidates[0]!;
  const shown = file.text.slice(reference.range.start, range.start) + to + file.text.slice(range.end, reference.range.end);
  return {
    title: `Use the ${here} counterpart: ${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}`,
    applicability: 'unsafe',
    preferred: used !== undefined,
    edits: [{ uri: file.uri, version: file.version, edits: [{ range, newText: to }] }],
  };
}

/** `bulkhead-environment: x` at the top of the file; undefined where the format has no comments or a marker stands already. */
export function pinByComment(environment: string, file: SourceFile, facts: FileFacts): Fix | undefined {
  if (facts.claims.some((claim) => claim.evidence.some((evidence) => evidence.carrier === 'marker'))) return undefined;
  const syntax = commentSyntaxOf(facts.format, facts.path);
  const directive = `bulkhead-environment: ${environment}`;
  const comment = syntax.line
    ? `${syntax.line} ${directive}`
    : syntax.block
      ? `${syntax.block[0]} ${directive} ${syntax.block[1]}`
      : undefined;
  if (!comment) return undefined;
  const ending = file.text.includes('\r\n') ? '\r\n' : '\n';
  // What only counts on the first line stays there.
  const first = /^\uFEFF?(?:(?:#!|<\?xml|#[ \t]?(?:syntax|escape)=)[^\n]*(?:\n|$))?/.exec(file.text)![0];
  const gap = first.length > 1 && !first.endsWith('\n') ? ending : '';
  return {
    title: `Pin this file to ${environment} by comment`,
    applicability: 'safe',
    edits: [
      {
        uri: file.uri,
        version: file.version,
        edits: [{ range: { start: first.length, end: first.length }, newText: `${gap}${comment}${ending}` }],
      },
    ],
  };
}

/** Adds the file to `environments.<name>.paths` of the policy; undefined where the policy is written in a way that this cannot edit. */
export function pinInPolicy(environment: string, { file, policyFile }: IsolationFixContext): Fix | undefined {
  // Paths with signs of globs would match something else.
  if (!policyFile || /[*?[\]{}!()\\]/.test(file.path)) return undefined;
  const edit = policyEdit(policyFile.text ?? '', environment, file.path);
  return (
    edit && {
      title: `Pin this file to ${environment} in .bulkhead.yaml`,
      applicability: 'safe',
      edits: [{ uri: policyFile.uri, create: policyFile.text === undefined ? true : undefined, edits: [edit] }],
    }
  );
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
