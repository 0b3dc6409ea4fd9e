import { overlaps } from '../../base/range.ts';
import { claimAt } from '../../environment/classify.ts';
import { environmentsIn } from '../../environment/tokens.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { referenceId, type SecretLocator } from '../../model/reference.ts';
import type { FixContext, Fixer } from '../fixer.ts';

/** Gives a reference the name of this place's environment. */
const fixer: Fixer = {
  kind: 'counterpart',
  remedy: 'counterpart',
  fixes(finding, context) {
    const fix = counterpartFix(finding, context);
    return fix ? [fix] : [];
  },
};
export default fixer;

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
function counterpartFix(finding: Finding, { file, facts, index }: FixContext): Fix | undefined {
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
