import type { SourceFile } from '../../model/document.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { policyFileNames } from '../../policy/load.ts';
import { fillTemplate } from '../../rules/rule.ts';
import { remedyOf } from '../../rules/ruleRegistry.ts';
import { commentOf, endingOf } from '../commentLine.ts';
import type { FixContext, Fixer } from '../fixer.ts';
import { policyEdit, policyFileOf } from '../policyEdits.ts';

/** Says in which environment the file lives, by a comment in it or in the policy. */
const fixer: Fixer = {
  kind: 'pin',
  remedy: 'pin',
  others: () => policyFileNames,
  fixes(finding, context) {
    return [...new Set(pinsOf(finding))]
      .flatMap((environment) => [pinByComment(environment, context.file, context.facts), pinInPolicy(environment, context)])
      .filter((fix) => fix !== undefined);
  },
};
export default fixer;

/** Environments that the file may be in after all; a template without its argument is none. */
function pinsOf(finding: Finding): string[] {
  return (remedyOf(finding).pin ?? []).map((one) => fillTemplate(one, finding.args)).filter((name) => /^[A-Za-z0-9_.-]{1,64}$/.test(name));
}

/** Lines that count only at the start of a file. */
const atStart =
  /^\uFEFF?(?:(?:#!|<\?xml(?=[^>\n]{0,200}\?>[ \t\r]*(?:\n|$))|<!DOCTYPE|%YAML|%TAG|#[ \t]?(?:syntax|escape|check)=|#.{0,40}coding[:=])[^\n]*(?:\n|$)){0,8}/i;

/** `bulkhead-environment: x` at the top of the file; undefined where the format has no comments or a marker stands already. */
function pinByComment(environment: string, file: SourceFile, facts: FileFacts): Fix | undefined {
  if (facts.claims.some((claim) => claim.evidence.some((evidence) => evidence.carrier === 'marker'))) return undefined;
  const comment = commentOf(`bulkhead-environment: ${environment}`, facts);
  // Pages begin with front matter, scripts of PHP with their tag.
  if (!comment || /^\uFEFF?(?:---[ \t\r]*\n|<\?php)/.test(facts.format === 'plain' ? file.text : '')) return undefined;
  const ending = endingOf(file.text);
  const first = atStart.exec(file.text)![0];
  const gap = first.length > 1 && !first.endsWith('\n') ? ending : '';
  const range = { start: first.length, end: first.length };
  return {
    title: `Pin this file to ${environment} by comment`,
    applicability: 'unsafe',
    edits: [{ uri: file.uri, version: file.version, edits: [{ range, newText: `${gap}${comment}${ending}` }] }],
  };
}

/** Adds the file to `environments.<name>.paths` of the policy; undefined where the policy is written in a way that this cannot edit. */
function pinInPolicy(environment: string, context: FixContext): Fix | undefined {
  const { file } = context;
  const policy = policyFileOf(context);
  // Paths with signs of globs would match something else.
  if (!policy || /[*?[\]{}!()\\]/.test(file.path)) return undefined;
  const edit = policyEdit(policy.text ?? '', environment, file.path);
  const name = policy.uri.slice(policy.uri.lastIndexOf('/') + 1);
  return (
    edit && {
      title: `Pin this file to ${environment} in ${name}`,
      applicability: 'unsafe',
      edits: [{ uri: policy.uri, version: policy.version, create: policy.text === undefined ? true : undefined, edits: [edit] }],
    }
  );
}
