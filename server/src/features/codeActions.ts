import { LineIndex, overlaps, type TextRange } from '../base/range.ts';
import { claimAt } from '../environment/classify.ts';
import type { CredentialFact } from '../model/credential.ts';
import type { Quoting, SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding, Fix, FileEdit } from '../model/finding.ts';
import type { EffectivePolicy } from '../policy/policy.ts';
import type { ReferenceSyntax, RenderedReference, RenderTarget } from '../references/reference.ts';
import { remedyOf } from '../rules/ruleRegistry.ts';
import { commentSyntaxOf } from '../syntax/formatRegistry.ts';

export interface FixContext {
  readonly file: SourceFile;
  readonly facts: FileFacts;
  readonly policy: EffectivePolicy;
  readonly syntaxes: readonly ReferenceSyntax[];
  /** The `.env.example` beside the file: its URI, and its text when it exists. */
  readonly template?: { readonly uri: string; readonly text?: string };
}

/** A fix with the reference that it inserts, when it does. */
export interface MoveFix extends Fix {
  readonly provider: string;
  readonly reference: RenderedReference;
}

/** "Move to …" for every syntax that resolves at this place, the policy's provider first. */
export function moveFixes(finding: Finding, context: FixContext): MoveFix[] {
  if (!remedyOf(finding).move) return [];
  const credential = context.facts.credentials.find(
    (one) => overlaps(one.range, finding.primary.range) && one.fingerprint === (finding.subject ?? one.fingerprint),
  );
  if (!credential || credential.form === 'encoded') return [];
  const target = targetOf(credential, context);
  const vault = context.policy.vault;
  const preferred = (target.environment && vault.environments[target.environment.name]?.provider) ?? vault.provider;
  const fixes: MoveFix[] = [];
  for (const syntax of context.syntaxes) {
    const template =
      (target.environment && vault.environments[target.environment.name]?.path) ??
      (syntax.id === preferred || syntax.provider === preferred ? vault.path : undefined);
    const rendered = syntax.render?.({ ...target, pathTemplate: template });
    if (!rendered) continue;
    fixes.push({
      title: `Move to ${syntax.title}: ${shortened(rendered.text)}`,
      applicability: 'unsafe',
      preferred: syntax.id === preferred || syntax.provider === preferred,
      edits: referenceEdits(credential, rendered, context),
      needs: rendered.needs,
      provider: syntax.id,
      reference: rendered,
    });
  }
  return fixes.sort((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** Where and as what a reference for this credential would stand. */
export function targetOf(credential: CredentialFact, { file, facts, policy }: FixContext): RenderTarget {
  const claim = claimAt(facts.claims, credential.range.start);
  const key = [...credential.keyPath].reverse().find((part) => !/^\d+$/.test(part)) ?? 'secret';
  return {
    format: facts.format,
    platform: facts.platform,
    path: file.path,
    keyPath: credential.keyPath,
    quoting: quotingAt(file.text, credential.range),
    environment: claim && claim.tier !== 'unknown' ? { name: claim.environment, tier: claim.tier } : undefined,
    service: serviceOf(file, policy),
    key: credential.variable ?? key,
  };
}

/** The nearest folder that is neither a place for configuration nor an environment. */
function serviceOf(file: SourceFile, policy: EffectivePolicy): string {
  const general =
    /^(?:config|configs|conf|deploy|deployment|deployments|k8s|kubernetes|overlays|base|environments?|envs?|src|main|resources|infra|infrastructure|terraform|helm|charts?|templates|values|\.github|workflows|\.vscode|settings|prod|production|staging|stage|dev|development|test|qa|uat|preview|clusters?|apps?|services?|packages?)$/i;
  const parts = file.path.split('/').slice(0, -1).reverse();
  const named = parts.find(
    (part) => !general.test(part) && !policy.environments.environments.some((environment) => environment.name === part),
  );
  return (
    (named ?? 'app')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'app'
  );
}

function quotingAt(text: string, range: TextRange): Quoting {
  const before = text[range.start - 1];
  const after = text[range.end];
  if (before !== after) return 'none';
  return before === '"' ? 'double' : before === "'" ? 'single' : before === '`' ? 'backtick' : 'none';
}

/** Puts a reference in the place of a credential, and the variable that it reads into the template of the env file. */
export function referenceEdits(credential: CredentialFact, rendered: RenderedReference, { file, template }: FixContext): FileEdit[] {
  const text = file.text;
  let range = credential.range;
  let newText = rendered.text;
  const now = quotingAt(text, range);
  const marks = { none: '', single: "'", double: '"', backtick: '`', block: '', heredoc: '' } as const;
  if (rendered.quoting !== undefined && rendered.quoting !== now) {
    if (now !== 'none') range = { start: range.start - 1, end: range.end + 1 };
    newText = marks[rendered.quoting] + newText + marks[rendered.quoting];
  }
  const edits: FileEdit[] = [{ uri: file.uri, version: file.version, edits: [{ range, newText }] }];
  const added = rendered.variable && template ? templateEdit(rendered.variable, template) : undefined;
  if (added) edits.push(added);
  return edits;
}

/** Adds a variable to `.env.example`, without a value, unless it stands there already. */
export function templateEdit(variable: string, template: { readonly uri: string; readonly text?: string }): FileEdit | undefined {
  const text = template.text;
  if (text === undefined) return { uri: template.uri, create: true, edits: [{ range: { start: 0, end: 0 }, newText: `${variable}=\n` }] };
  if (new RegExp(`^[ \\t]*(?:export[ \\t]+)?${variable.replace(/[^A-Za-z0-9_]/g, '\\$&')}[ \\t]*[=:]`, 'm').test(text)) return undefined;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { uri: template.uri, edits: [{ range: { start: text.length, end: text.length }, newText: `${gap}${variable}=\n` }] };
}

/** The comment that suppresses a finding, with `{reason}` where the user's reason goes; undefined where the format has no comments. */
export function suppressionFor(
  finding: Finding,
  file: SourceFile,
  facts: FileFacts,
): { readonly line: number; readonly template: string } | undefined {
  const comments = commentSyntaxOf(facts.format, facts.path);
  const directive = `bulkhead-disable-next-line ${finding.ruleId} ${comments.line ? '--' : '—'} {reason}`;
  const comment = comments.line
    ? `${comments.line} ${directive}`
    : comments.block
      ? `${comments.block[0]} ${directive} ${comments.block[1]}`
      : undefined;
  if (!comment) return undefined;
  const lines = new LineIndex(file.text);
  const line = lines.lineAt(finding.primary.range.start);
  const { start, end } = lines.lineRange(line);
  const indent = /^[ \t]*/.exec(file.text.slice(start, end))![0];
  const ending = file.text.includes('\r\n') ? '\r\n' : '\n';
  return { line, template: `${indent}${comment}${ending}` };
}

/** Removes a suppression comment that hides nothing; the whole line when nothing else stands on it. */
export function removeSuppressionFix(finding: Finding, file: SourceFile): Fix | undefined {
  if (!remedyOf(finding).remove) return undefined;
  const lines = new LineIndex(file.text);
  const first = lines.lineAt(finding.primary.range.start);
  const whole = lines.lineRange(first);
  const alone =
    file.text.slice(whole.start, finding.primary.range.start).trim() === '' &&
    file.text.slice(finding.primary.range.end, whole.end).trim() === '';
  const range = alone
    ? { start: whole.start, end: first + 1 < lines.lineCount ? lines.lineRange(first + 1).start : whole.end }
    : finding.primary.range;
  return {
    title: 'Remove this suppression',
    applicability: 'safe',
    edits: [{ uri: file.uri, version: file.version, edits: [{ range, newText: '' }] }],
  };
}

function shortened(text: string): string {
  const line = text.split('\n')[0]!;
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
