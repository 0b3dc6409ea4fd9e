import { environmentsIn, tokensOf } from '../../environment/tokens.ts';
import type { Pipeline, PipelineJob, PipelineStep, SecretUse, TokenPermissions } from '../../model/pipeline.ts';

/** Last words of names that hold no secret although they are kept among secrets: `AZURE_TENANT_ID`, `SONAR_HOST_URL`. */
const plainEndings = new Set([
  'url',
  'uri',
  'host',
  'hostname',
  'endpoint',
  'domain',
  'id',
  'user',
  'username',
  'email',
  'region',
  'zone',
  'project',
  'account',
  'tenant',
  'subscription',
  'organization',
  'org',
  'team',
  'teams',
  'channel',
  'name',
  'arn',
  'cluster',
  'namespace',
  'bucket',
  'registry',
  'server',
  'port',
  'version',
]);

/** Words that make a URL or a name secret all the same: `SLACK_WEBHOOK_URL`, `DATABASE_URL`. */
const secretWords = /hook|database|_db_|^db_|redis|mongo|postgres|mysql|amqp|connection|token|secret|passw|cred/i;

/** Whether a name tells an address or an identifier rather than something to keep. */
export function isPlainName(name: string): boolean {
  if (secretWords.test(name)) return false;
  const last = tokensOf(name).at(-1)?.text.toLowerCase();
  return last !== undefined && plainEndings.has(last);
}

/** Whether a use hands over a stored secret: not the run's own token, not an address or identifier. */
export function isStored(use: SecretUse): boolean {
  return !use.ephemeral && (use.name === '*' || !isPlainName(use.name));
}

/** Every secret that the process of one step gets, each name once, the nearest use first. */
export function secretsOfStep(pipeline: Pipeline, job: PipelineJob, step: PipelineStep): SecretUse[] {
  return once([...step.secrets, ...job.secrets, ...pipeline.secrets]);
}

/** Every secret that some part of a job gets, each name once, in the order of steps. */
export function secretsOfJob(pipeline: Pipeline, job: PipelineJob): SecretUse[] {
  return once([...job.steps.flatMap((step) => step.secrets), ...job.secrets, ...pipeline.secrets]);
}

function once(uses: readonly SecretUse[]): SecretUse[] {
  const seen = new Map<string, SecretUse>();
  for (const use of uses) {
    const id = `${use.store ?? ''}\0${use.name}`;
    if (!seen.has(id)) seen.set(id, use);
  }
  return [...seen.values()];
}

/** What a use is called in a message. */
export function titleOf(use: SecretUse): string {
  if (use.name !== '*') return `\`${use.name}\``;
  return use.store === undefined ? 'every secret' : `every secret of \`${use.store}\``;
}

/** Names for a message: at most three, then how many more. */
export function listed(uses: readonly SecretUse[]): string {
  const names = [...new Set(uses.map(titleOf))];
  const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}

/** Declared rights of the run's token in a job. */
export function permissionsOf(pipeline: Pipeline, job: PipelineJob): TokenPermissions | undefined {
  return job.permissions ?? pipeline.permissions;
}

/** Whether the run's token has write rights by declaration; what is not declared is not known here. */
export function mayWrite(permissions: TokenPermissions | undefined): boolean {
  return (
    permissions?.mode === 'write-all' ||
    (permissions?.grants.some((grant) => grant.level === 'write' && grant.scope !== 'id-token') ?? false)
  );
}

/** Whether steps of the job may ask for an identity token of the run. */
export function mayFederate(permissions: TokenPermissions | undefined): boolean {
  return (
    permissions?.mode === 'write-all' ||
    (permissions?.grants.some((grant) => grant.scope === 'id-token' && grant.level === 'write') ?? false)
  );
}

/** Whether words of a text name production and no other environment. */
export function namesProduction(text: string): boolean {
  const hits = environmentsIn(text).filter((hit) => hit.tier !== 'shared');
  return hits.length > 0 && hits.every((hit) => hit.tier === 'production');
}

/**
 * An offset inside a job at which its environment is claimed: claims on a job cover what stands below its key, not the
 * key itself.
 */
export function insideOf(job: PipelineJob): number {
  const inside = [job.environment?.range, job.runner?.range, job.steps[0]?.range, job.calls?.range, job.image?.range];
  return inside.find((range) => range && range.start >= job.range.start && range.start <= job.range.end)?.start ?? job.head.end;
}

/** Whether something is true of a job or of one without whose success it does not run, however far back. */
export function holdsBefore(pipeline: Pipeline, job: PipelineJob, holds: (job: PipelineJob) => boolean): boolean {
  if (holds(job)) return true;
  if ((job.mustSucceed ?? job.needs).length === 0) return false;
  const byId = new Map(pipeline.jobs.map((one) => [one.id, one]));
  const seen = new Set<string>();
  const waiting = [job];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    if (holds(next)) return true;
    for (const id of next.mustSucceed ?? next.needs) {
      const before = byId.get(id);
      if (before) waiting.push(before);
    }
  }
  return false;
}
