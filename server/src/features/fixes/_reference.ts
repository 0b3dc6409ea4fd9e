import type { TextRange } from '../../base/range.ts';
import { claimAt } from '../../environment/classify.ts';
import type { CredentialFact } from '../../model/credential.ts';
import type { Quoting, SourceFile } from '../../model/document.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { FileEdit } from '../../model/finding.ts';
import type { EffectivePolicy } from '../../policy/policy.ts';
import type { RenderedReference, RenderTarget } from '../../references/reference.ts';

/** What a place must tell for a reference to be written there. */
export interface ReferencePlace {
  readonly file: SourceFile;
  readonly facts: FileFacts;
  readonly policy: EffectivePolicy;
}

/** Where and as what a reference for this credential would stand. */
export function targetOf(credential: CredentialFact, { file, facts, policy }: ReferencePlace): RenderTarget {
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

/** Puts a reference in the place of a credential. */
export function referenceEdit(credential: CredentialFact, rendered: RenderedReference, file: SourceFile): FileEdit {
  const text = file.text;
  let range = credential.range;
  let newText = rendered.text;
  const now = quotingAt(text, range);
  const marks = { none: '', single: "'", double: '"', backtick: '`', block: '', heredoc: '' } as const;
  if (rendered.quoting !== undefined && rendered.quoting !== now) {
    if (now !== 'none') range = { start: range.start - 1, end: range.end + 1 };
    newText = marks[rendered.quoting] + newText + marks[rendered.quoting];
  }
  return { uri: file.uri, version: file.version, edits: [{ range, newText }] };
}

/** A text for a title: its first line, cut where it is long. */
export function shortened(text: string): string {
  const line = text.split('\n')[0]!;
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
