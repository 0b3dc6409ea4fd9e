import { keyScopes } from '../scopes.ts';
import { carrierNameOf } from '../carrierNames.ts';
import { deployNameOf } from '../deployNames.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { EnvironmentEvidence, Tier } from '../../model/environment.ts';
import type { Entry } from '../../model/document.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Previews are named after the change they show: `pr-${{ github.event.number }}`. */
const previewName = /^(?:pr|prs|pull|pull-request|mr|preview|review|branch|feature)[-_/ ]{0,2}\$\{\{/i;

const expression = /\$\{\{.{0,400}?\}\}/g;

/** Inputs by which a called workflow is told its environment. */
const environmentInput = /^(?:deploy[-_]?|target[-_]?|gh[-_]?|github[-_]?)?env(?:ironment)?(?:[-_]?name)?$|^stage$/i;

/**
 * `jobs.<id>.environment` of a GitHub workflow, as text or as `name`; weaker, the environment that it hands to the workflow
 * it calls, and a job id or name such as `deploy-staging`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment
 */
const signal: Signal = {
  id: 'github-job',
  collect({ document }) {
    if (document?.platform !== 'github-actions') return [];
    const told = new Map<string, Told>();
    for (const entry of document.entries) {
      const { keyPath } = entry;
      const [jobs, job, key, part] = keyPath;
      if (jobs !== 'jobs' || job === undefined || keyPath.length > 4) continue;
      let one = told.get(job);
      if (!one) told.set(job, (one = {}));
      if (key === 'environment' && (part === undefined || part === 'name')) one.environment ??= entry;
      else if (key === 'with' && part !== undefined && environmentInput.test(part)) one.handed ??= entry;
      else if (key === 'name' && part === undefined) one.name ??= entry.value;
    }
    return keyScopes(document.entries, 2).flatMap((scope): ScopedEvidence[] => {
      if (scope.keyPath.length !== 2 || scope.keyPath[0] !== 'jobs') return [];
      const job = scope.keyPath[1]!;
      const one = told.get(job) ?? {};
      const evidence = [
        one.environment && byEnvironment(document.entries, job, one.environment),
        one.handed && !one.environment ? byInput(one.handed) : undefined,
        byName(job, one.name),
        ...(one.environment ? otherInMatrix(document.entries, job, one.environment) : []),
      ];
      return evidence.flatMap((each) => (each ? [{ scope: scope.range, evidence: each }] : []));
    });
  },
};

interface Told {
  environment?: Entry;
  handed?: Entry;
  name?: string;
}

function byEnvironment(entries: readonly Entry[], job: string, declared: Entry): EnvironmentEvidence | undefined {
  const range = declared.valueRange;
  const several = ofMatrix(entries, job, declared);
  if (several.length > 1) {
    const [one, ...also] = several;
    const reason = `job \`${job}\` runs once for each environment of its matrix`;
    return { carrier: 'job', ...one!, also, weight: 92, reason, range };
  }
  const reason = `job \`${job}\` runs in environment \`${declared.value}\``;
  if (previewName.test(declared.value)) return { carrier: 'job', environment: 'preview', tier: 'preview', weight: 92, reason, range };
  // What an expression gives is not known here (`${{ matrix.env }}`, `${{ inputs.target || 'dev' }}`).
  const fixed = declared.value.replace(expression, ' ');
  const hit = carrierNameOf(fixed);
  if (!hit && fixed !== declared.value) return undefined;
  return {
    carrier: 'job',
    environment: hit?.environment ?? declared.value.toLowerCase(),
    tier: hit?.tier ?? 'unknown',
    weight: 92,
    reason,
    range,
    declares: hit ? 'job' : undefined,
  };
}

/** The environment that a job hands to the workflow it calls. */
function byInput(handed: Entry): EnvironmentEvidence | undefined {
  const hit = carrierNameOf(handed.value.replace(expression, ' '));
  const key = handed.keyPath.at(-1)!;
  return hit?.at === 'whole'
    ? {
        carrier: 'job',
        environment: hit.environment,
        tier: hit.tier,
        weight: 84,
        reason: `the called workflow gets \`${key}: ${handed.value}\``,
      }
    : undefined;
}

function byName(job: string, name: string | undefined): EnvironmentEvidence | undefined {
  const hit = deployNameOf(job, false) ?? (name === undefined ? undefined : deployNameOf(name, false));
  return hit && { carrier: 'job', environment: hit.environment, tier: hit.tier, weight: 70, reason: `job name \`${job}\`` };
}

/** Environments of the matrix of a job that runs in one environment whatever the matrix says. */
function otherInMatrix(entries: readonly Entry[], job: string, declared: Entry): EnvironmentEvidence[] {
  if (/\$\{\{/.test(declared.value)) return [];
  const own = carrierNameOf(declared.value);
  if (!own) return [];
  return entries.flatMap((entry): EnvironmentEvidence[] => {
    const { keyPath, value } = entry;
    if (keyPath[0] !== 'jobs' || keyPath[1] !== job || keyPath[2] !== 'strategy' || keyPath[3] !== 'matrix') return [];
    const key = keyPath[4] === 'include' ? keyPath[6] : keyPath[4];
    const hit = key !== undefined && environmentInput.test(key) ? isEnvironmentName(value) : undefined;
    if (!hit || hit.tier === own.tier || hit.tier === 'shared') return [];
    const reason = `\`${key!}\` of its matrix is \`${value}\``;
    return [
      { carrier: 'job', environment: hit.environment, tier: hit.tier, weight: 60, reason, range: entry.valueRange, declares: 'matrix' },
    ];
  });
}

/**
 * Environments that `environment: ${{ matrix.x }}` stands for, where the matrix lists them.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function ofMatrix(entries: readonly Entry[], job: string, declared: Entry): { environment: string; tier: Tier }[] {
  const key = /^\s*\$\{\{\s*matrix\.([\w-]{1,64})(?:\.([\w-]{1,64}))?\s*\}\}\s*$/.exec(declared.value);
  if (!key) return [];
  const [, name, member] = key as unknown as [string, string, string | undefined];
  const found = new Map<string, Tier>();
  for (const { keyPath, value } of entries) {
    if (keyPath[0] !== 'jobs' || keyPath[1] !== job || keyPath[2] !== 'strategy' || keyPath[3] !== 'matrix') continue;
    const listed = keyPath[4] === name && (member === undefined ? keyPath.length === 6 : keyPath[6] === member && keyPath.length === 7);
    const included = keyPath[4] === 'include' && keyPath[6] === name && keyPath.length === 7 && member === undefined;
    const hit = listed || included ? isEnvironmentName(value) : undefined;
    if (hit && hit.tier !== 'shared') found.set(hit.environment, hit.tier);
  }
  return [...found].map(([environment, tier]) => ({ environment, tier }));
}

export default signal;
