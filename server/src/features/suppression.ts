import { LineIndex } from '../base/range.ts';
import type { Finding, Fix } from '../model/finding.ts';
import { Statements } from '../index/statements.ts';
import { commentSyntaxOf } from '../syntax/commentSyntax.ts';
import { checkPlan } from './checkPlan.ts';
import { commentOf, endingOf } from './commentLine.ts';
import type { ParsedFixContext } from './fixer.ts';
import { listEntryEdit, policyFileOf } from './policyEdits.ts';

/** Where text goes that silences a finding, with `{reason}` where the user's reason goes. */
export interface SuppressionOffer {
  readonly where: 'comment' | 'policy';
  readonly uri: string;
  /** Version of the text that the line is of; undefined for a file that is not open. */
  readonly version?: number;
  /** The file is to be made. */
  readonly create?: boolean;
  /** Zero-based place at which the text goes. */
  readonly line: number;
  readonly character: number;
  readonly template: string;
  /** The reason stands between double quotes, in which `"` and `\` are escaped. */
  readonly quoted?: boolean;
}

const placeholder = '{reason}';
/** Stands for the reason while the result is looked at. */
const anyReason = 'checked by hand';

/** How long an exception in the policy holds unless a person says otherwise, milliseconds. */
const exceptionHolds = 180 * 24 * 60 * 60 * 1_000;

/**
 * What suppresses a finding without changing what the file means: a comment above the statement that holds it, else an exception
 * in the policy. Both are tried on the text; undefined where neither can be written.
 */
export function suppressionFor(finding: Finding, context: ParsedFixContext): SuppressionOffer | undefined {
  return byComment(finding, context) ?? byPolicy(finding, context);
}

function byComment(finding: Finding, context: ParsedFixContext): SuppressionOffer | undefined {
  const { file, facts, document } = context;
  // XML allows no `--` within a comment.
  const separator = commentSyntaxOf(facts.format, facts.path).block?.[0] === '<!--' ? '—' : '--';
  const comment = commentOf(`bulkhead-disable-next-line ${finding.ruleId} ${separator} ${placeholder}`, facts);
  if (!comment || isVerbatim(file.text, file.path, finding.primary.range.start)) return undefined;
  const lines = new LineIndex(file.text);
  const statements = new Statements(document, lines);
  const line = statements.firstLine(lines.lineAt(finding.primary.range.start));
  const { start, end } = lines.lineRange(line);
  const indent = /^[ \t]*/.exec(file.text.slice(start, end))![0];
  const offer = {
    where: 'comment' as const,
    uri: file.uri,
    version: file.version,
    line,
    character: 0,
    template: `${indent}${comment}${endingOf(file.text)}`,
  };
  return isSound(finding, offer, start, context) ? offer : undefined;
}

/** Pages show comments where text is shown as it is written. */
function isVerbatim(text: string, path: string, offset: number): boolean {
  const before = text.slice(0, offset);
  if (/\.(?:md|markdown)$/i.test(path))
    return /^---[ \t]*\r?\n/.test(text) || (before.match(/^[ \t]{0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
  if (!/\.(?:html?|xhtml|vue|svelte)$/i.test(path)) return false;
  const open = before
    .toLowerCase()
    .match(/<\/?(?:script|style|pre|textarea|template)\b/g)
    ?.at(-1);
  return open !== undefined && !open.startsWith('</');
}

function isSound(
  finding: Finding,
  { uri, version, template, create }: SuppressionOffer,
  offset: number,
  context: ParsedFixContext,
): boolean {
  const newText = template.split(placeholder).join(anyReason);
  const fix: Fix = {
    title: 'Suppress',
    applicability: 'unsafe',
    edits: [{ uri, version, create, edits: [{ range: { start: offset, end: offset }, newText }] }],
  };
  return checkPlan(finding, fix, uri === context.file.uri ? 'suppression' : 'register', context) === undefined;
}

function byPolicy(finding: Finding, context: ParsedFixContext): SuppressionOffer | undefined {
  const policy = policyFileOf(context);
  if (!policy || policy.uri === context.file.uri) return undefined;
  const text = policy.text ?? '';
  const until = new Date(context.now + exceptionHolds).toISOString().slice(0, 10);
  const edit = listEntryEdit(text, 'allow', [
    `rules: [${finding.ruleId}]`,
    `paths: [${JSON.stringify(context.file.path.replace(/[\\*?[\]{}!()]/g, '?'))}]`,
    `fingerprint: ${JSON.stringify(finding.fingerprint)}`,
    `reason: "${placeholder}"`,
    `until: "${until}"`,
  ]);
  if (!edit) return undefined;
  const { start } = edit.range;
  const lines = new LineIndex(text);
  const position = lines.position(start);
  const offer: SuppressionOffer = {
    where: 'policy',
    uri: policy.uri,
    version: policy.version,
    create: policy.text === undefined ? true : undefined,
    line: position.line,
    character: position.column,
    template: edit.newText,
    quoted: true,
  };
  return isSound(finding, offer, start, context) ? offer : undefined;
}
