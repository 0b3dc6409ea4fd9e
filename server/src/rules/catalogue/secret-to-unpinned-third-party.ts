import type { TextRange } from '../../base/range.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Persona, RelatedLocation } from '../../model/finding.ts';
import type { Pipeline, PipelineJob, PipelineStep, SecretUse, ThirdParty } from '../../model/pipeline.ts';
import type { CiSystem } from '../../syntax/platform.ts';
import { ciSystemOf } from '../../syntax/platformRegistry.ts';
import { defineRule } from '../rule.ts';
import { isStored, listed, mayFederate, mayWrite, permissionsOf, secretsOfJob, secretsOfStep, titleOf } from './_pipelineSecrets.ts';

const nouns: Readonly<Record<ThirdParty['kind'], string>> = {
  action: 'the action',
  'reusable-workflow': 'the reusable workflow',
  orb: 'the orb',
  include: 'the include',
  image: 'the image',
  template: 'the template',
  pipe: 'the pipe',
  plugin: 'the plugin',
  library: 'the library',
};

/** Kinds whose code becomes part of the pipeline, so that it can reach whatever any job gets. */
const becomesPipeline = new Set<ThirdParty['kind']>(['include', 'template', 'library']);

/** What reaches the code of others in one place. */
interface Reach {
  readonly secrets: readonly SecretUse[];
  /** In words; several are joined. */
  readonly what: string;
}

export default defineRule({
  meta: {
    id: 'secret-to-unpinned-third-party',
    title: 'Secret reaches unpinned third-party code',
    description:
      'A stored secret or an identity token reaches an action, orb, include, image or pipe of others whose version can be moved to other code.',
    messages: {
      branch: '{party} gets {what}, and {version} moves with every change its owner makes. Pin it to {pin}.',
      tag: '{party} gets {what}, and {version} can be moved to other code. Pin it to {pin}.',
    },
    category: 'leakage',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI3'],
    nistCsf: ['GV.SC-07', 'ID.AM-04'],
    zeroTrust: ['tenet 5'],
  },
  checkFile(facts, context) {
    const pipeline = facts.pipeline;
    if (!pipeline || facts.template) return;
    // Those who make the CI system hold its secrets anyway.
    const ci = ciSystemOf(pipeline);
    const tags = context.options['tags'] === true;
    const given = context.options['trusted'];
    const trusted = new Set(Array.isArray(given) ? given.map((owner) => String(owner).toLowerCase()) : []);
    /** One image may stand for many jobs. */
    const reported = new Set<number>();
    const report = (party: ThirdParty, reach: Reach | undefined, keyPath: readonly string[]): void => {
      if (!reach || !isOthers(party, ci) || (party.owner !== undefined && trusted.has(party.owner.toLowerCase()))) return;
      const branch = moves(party);
      if (branch === undefined || reported.has(party.range.start)) return;
      reported.add(party.range.start);
      const maker = party.owner !== undefined && (ci?.makers.includes(party.owner.toLowerCase()) ?? false);
      const persona: Persona | undefined = maker
        ? branch
          ? 'pedantic'
          : 'auditor'
        : isUsual(party) || (!branch && !tags)
          ? 'pedantic'
          : undefined;
      context.report({
        messageId: branch ? 'branch' : 'tag',
        args: {
          party: `${nouns[party.kind][0]!.toUpperCase()}${nouns[party.kind].slice(1)} \`${party.name}\``,
          what: reach.what,
          version: party.version ? `\`${party.version}\`` : 'its newest version',
          pin: party.kind === 'image' || party.kind === 'pipe' ? 'a digest' : party.kind === 'orb' ? 'a full version' : 'a commit',
        },
        range: party.range,
        related: relatedTo(facts, reach.secrets, party.range),
        severity: branch ? 'warning' : 'info',
        persona,
        confidence: 'high',
        subject: `${party.kind}:${party.name}`,
        keyPath: [...keyPath, party.name],
      });
    };

    const declared = new Map(pipeline.uses.map((party) => [party.name, party]));
    for (const party of pipeline.uses) report(party, reachOfPipeline(pipeline, party), ['uses']);
    for (const job of pipeline.jobs) {
      if (job.calls && !declared.has(job.calls.name)) report(job.calls, reachOfCall(pipeline, job), job.keyPath);
      if (job.image) report(job.image, reachOfImage(pipeline, job), [...job.keyPath, 'image']);
      for (const { image, secrets } of job.services ?? []) report(image, reachOf(secrets, false, false), [...job.keyPath, 'services']);
      for (const step of job.steps)
        if (step.uses && !declared.has(step.uses.name)) report(step.uses, reachOfStep(pipeline, job, step), step.keyPath);
    }
  },
});

/**
 * Whether its owner can put other code in its place. A full version of an orb never changes, some kinds of code have no
 * other versions than their major ones, and GitLab's templates come with GitLab itself.
 * https://circleci.com/docs/orbs/use/orb-concepts/#semantic-versioning
 */
function isOthers(party: ThirdParty, ci: CiSystem | undefined): boolean {
  if (party.local || party.pinned || (party.kind === 'template' && party.owner === 'gitlab')) return false;
  if (party.kind === 'orb') return !/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(party.version ?? '');
  return !ci?.majorOnly?.includes(party.kind);
}

/**
 * Images are named by tag nearly everywhere; reusable pipelines and includes by project mostly are the same
 * organisation's. An include by address is neither.
 */
function isUsual(party: ThirdParty): boolean {
  if (party.kind === 'image' || party.kind === 'reusable-workflow' || party.kind === 'library') return true;
  return party.kind === 'include' && !/^https?:|^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\//i.test(party.name);
}

/** Whether the version is a branch or nothing at all rather than a tag; undefined when an expression decides. */
function moves(party: ThirdParty): boolean | undefined {
  const { version } = party;
  if (version === undefined || version === '') return true;
  if (/[${<]/.test(version)) return undefined;
  // `main`, `latest`, `stable`, `volatile`, `dev:first`: tags of releases have a number.
  return !/\d/.test(version) || /^dev:/.test(version);
}

function reachOf(uses: readonly SecretUse[], writes: boolean, federates: boolean): Reach | undefined {
  const stored = uses.filter(isStored);
  const own = writes ? uses.filter((use) => use.ephemeral) : [];
  const parts: string[] = [];
  if (stored.length > 0) parts.push(listed(stored));
  if (own.length > 0) parts.push(`${listed(own)} with write rights`);
  if (federates) parts.push('the right to an identity token of the run');
  return parts.length > 0 ? { secrets: [...stored, ...own], what: parts.join(' and ') } : undefined;
}

function reachOfStep(pipeline: Pipeline, job: PipelineJob, step: PipelineStep): Reach | undefined {
  const permissions = permissionsOf(pipeline, job);
  return reachOf(secretsOfStep(pipeline, job, step), mayWrite(permissions), step.federates === true || mayFederate(permissions));
}

/** Steps run in the image with all that they are given; what logs in to its registry stays with the runner. */
function reachOfImage(pipeline: Pipeline, job: PipelineJob): Reach | undefined {
  const secrets = pipeline.system === 'github-actions' ? job.secrets.filter((use) => use.via !== 'other') : job.secrets;
  return reachOf(secretsOfJob(pipeline, { ...job, secrets }), false, false);
}

function reachOfCall(pipeline: Pipeline, job: PipelineJob): Reach | undefined {
  const permissions = permissionsOf(pipeline, job);
  if (job.inheritsSecrets) return { secrets: [], what: 'every secret (`secrets: inherit`)' };
  return reachOf(secretsOfJob({ ...pipeline, secrets: [] }, job), mayWrite(permissions), mayFederate(permissions));
}

/** What is taken in for the whole pipeline: included code reaches every job, an orb only the jobs that use it. */
function reachOfPipeline(pipeline: Pipeline, party: ThirdParty): Reach | undefined {
  const jobs = becomesPipeline.has(party.kind)
    ? pipeline.jobs
    : pipeline.jobs.filter((job) => job.calls?.name === party.name || job.steps.some((step) => step.uses?.name === party.name));
  const uses = jobs.flatMap((job) => secretsOfJob(pipeline, job));
  return reachOf(becomesPipeline.has(party.kind) ? [...uses, ...pipeline.secrets] : uses, false, false);
}

function relatedTo(facts: FileFacts, uses: readonly SecretUse[], party: TextRange): RelatedLocation[] {
  return uses
    .filter((use) => use.range.start !== party.start)
    .slice(0, 10)
    .map((use) => ({
      uri: facts.uri,
      path: facts.path,
      range: use.range,
      message: `${titleOf(use)} is handed over here`,
    }));
}
