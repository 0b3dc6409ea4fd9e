import type { Entry } from '../../model/document.ts';
import { keyScopes } from '../scopes.ts';
import { environmentsIn, tokensOf, type EnvironmentHit } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

const deployWords = new Set(['deploy', 'deployment', 'release', 'rollout', 'promote', 'apply', 'provision']);

interface Start {
  readonly job: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly contexts: Entry[];
  name?: string;
}

/**
 * `context` of a job in a CircleCI workflow, when its name tells one environment; weaker, a job name such as
 * `deploy-staging`. A job that only one place starts belongs to its environment where it is defined, too.
 * https://circleci.com/docs/contexts/
 */
const signal: Signal = {
  id: 'circleci-job',
  collect({ document }) {
    if (document?.platform !== 'circleci') return [];
    const found: ScopedEvidence[] = [];
    const starts = startsOf(document.entries);
    const times = new Map<string, number>();
    for (const { job } of starts) times.set(job, (times.get(job) ?? 0) + 1);
    const definitions = new Map(
      keyScopes(document.entries, 2).flatMap((scope) =>
        scope.keyPath.length === 2 && scope.keyPath[0] === 'jobs' ? [[scope.keyPath[1]!, scope.range] as const] : [],
      ),
    );
    const told = new Set<string>();
    for (const { job, range, contexts, name = job } of starts) {
      const evidence = byContext(contexts) ?? byName(name);
      if (!evidence) continue;
      told.add(job);
      found.push({ scope: range, evidence });
      const definition = times.get(job) === 1 ? definitions.get(job) : undefined;
      if (definition) found.push({ scope: definition, evidence });
    }
    for (const [job, scope] of definitions) {
      const evidence = told.has(job) ? undefined : byName(job);
      if (evidence) found.push({ scope, evidence });
    }
    return found;
  },
};
export default signal;

/** Jobs that workflows start, as text or as a mapping with settings. */
function startsOf(entries: readonly Entry[]): Start[] {
  const found = new Map<string, Start>();
  for (const entry of entries) {
    const [workflows, workflow, jobs, index, job, key] = entry.keyPath;
    if (workflows !== 'workflows' || jobs !== 'jobs' || index === undefined) continue;
    const id = `${workflow!}\0${index}`;
    const start = Math.min(entry.keyRange?.start ?? entry.valueRange.start, entry.valueRange.start);
    const known = found.get(id);
    const made: Start = known ?? { job: job ?? entry.value, range: { start, end: entry.valueRange.end }, contexts: [] };
    found.set(id, { ...made, range: { start: Math.min(made.range.start, start), end: Math.max(made.range.end, entry.valueRange.end) } });
    if (key === 'context') made.contexts.push(entry);
    else if (key === 'name' && entry.keyPath.length === 6) found.get(id)!.name = entry.value;
  }
  return [...found.values()];
}

function only(text: string): EnvironmentHit | undefined {
  const hits = environmentsIn(text.replace(/<<.{0,200}?>>/g, ' ')).filter((hit) => hit.tier !== 'shared' && hit.environment !== 'ci');
  return hits.length === 1 ? hits[0] : undefined;
}

/** Contexts of one environment; two that differ say nothing. */
function byContext(contexts: readonly Entry[]): ScopedEvidence['evidence'] | undefined {
  const told = contexts.flatMap((entry) => {
    const hit = only(entry.value);
    return hit ? [{ entry, hit }] : [];
  });
  const [first] = told;
  if (!first || told.some(({ hit }) => hit.environment !== first.hit.environment)) return undefined;
  return {
    carrier: 'job',
    environment: first.hit.environment,
    tier: first.hit.tier,
    weight: 80,
    reason: `job gets context \`${first.entry.value}\``,
    range: first.entry.valueRange,
  };
}

function byName(name: string): ScopedEvidence['evidence'] | undefined {
  if (!tokensOf(name).some((token) => deployWords.has(token.text.toLowerCase()))) return undefined;
  const hit = only(name);
  return hit && { carrier: 'job', environment: hit.environment, tier: hit.tier, weight: 70, reason: `job name \`${name}\`` };
}
