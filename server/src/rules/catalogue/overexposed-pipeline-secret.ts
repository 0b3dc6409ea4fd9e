import type { FileFacts } from '../../model/facts.ts';
import type { DeclaredSecret, Pipeline, PipelineJob, SecretUse } from '../../model/pipeline.ts';
import { defineRule, type FileRuleContext } from '../rule.ts';
import { isStored } from './_pipelineSecrets.ts';

export default defineRule({
  meta: {
    id: 'overexposed-pipeline-secret',
    title: 'Overexposed pipeline secret',
    description: 'A secret is given to jobs or steps that do not use it: every program that runs there can read it.',
    messages: {
      inherit: '`secrets: inherit` gives every secret of this repository to `{called}`. List those that it needs.',
      declared: '`secrets: inherit` gives every secret to `{called}`, which asks for {asked}. List these.',
      pipeline: 'Every job gets the secret `{secret}` as `{variable}`; {used}. Give it to the steps that use it.',
      job: 'Every step of job `{job}` gets the secret `{secret}` as `{variable}`; {used}. Give it to that step alone.',
      all: 'This gives every secret of the repository to {what}, also those that are added later. Name those that it needs.',
      computed:
        'A name that is computed loads every secret of the repository into the run of {what}. Name the secrets, or choose one by the `environment` of the job.',
      computedForCall:
        'A name that is computed loads every secret of the repository into the run of {what}. Name the secrets, or let a job of the called workflow choose one by its `environment`: this one cannot name any.',
      unknown: 'Every job gets the secret `{secret}`. Give it to the jobs that use it.',
    },
    category: 'privilege',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI5', 'NHI2'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['tenet 3'],
  },
  readsOthers: (facts) => facts.pipeline?.jobs.some((job) => job.inheritsSecrets && job.calls?.local) ?? false,
  checkFile(facts, context) {
    const { pipeline } = facts;
    if (!pipeline || facts.template) return;
    for (const use of pipeline.secrets)
      if (isEvery(use, pipeline)) ofEvery(use, 'every job', ['env'], context);
      else if (isStored(use)) ofPipeline(use, pipeline, context);
    for (const job of pipeline.jobs) {
      if (job.inheritsSecrets) ofCall(facts, job, context);
      for (const use of job.secrets)
        if (isEvery(use, pipeline)) ofEvery(use, `job \`${job.id}\``, job.keyPath, context, job.calls !== undefined);
        else if (!job.calls && isStored(use)) ofJob(use, job, context);
      for (const step of job.steps) {
        // Where they are printed, that is said instead.
        const use = step.prints.some((print) => print.how === 'all-secrets')
          ? undefined
          : step.secrets.find((one) => isEvery(one, pipeline));
        if (use) ofEvery(use, `step \`${step.title}\``, step.keyPath, context);
      }
    }
  },
});

/** `toJSON(secrets)` and its like; what other systems have as a group is meant as a whole. */
function isEvery(use: SecretUse, pipeline: Pipeline): boolean {
  return use.name === '*' && use.store === undefined && pipeline.system === 'github-actions';
}

function ofEvery(
  use: SecretUse,
  what: string,
  keyPath: readonly string[],
  context: FileRuleContext<'all' | 'computed' | 'computedForCall'>,
  isCall = false,
): void {
  context.report({
    messageId: use.computed ? (isCall ? 'computedForCall' : 'computed') : 'all',
    args: { what },
    range: use.range,
    // One secret for each stage is picked by name where environments are not at hand.
    persona: use.computed ? 'pedantic' : undefined,
    severity: use.computed ? 'info' : undefined,
    keyPath: [...keyPath, use.variable ?? 'secrets'],
  });
}

function ofCall(facts: FileFacts, job: PipelineJob, context: FileRuleContext<'declared' | 'inherit'>): void {
  const called = job.calls?.name ?? 'another workflow';
  const declared = job.calls?.local ? declaredBy(facts, job.calls.name, context) : undefined;
  context.report({
    messageId: declared?.length ? 'declared' : 'inherit',
    args: { called, asked: declared?.length ? listed(declared.map((secret) => secret.name)) : '' },
    range: job.inheritsSecrets!,
    // A workflow of the same repository that says nothing of its secrets cannot be given less by its caller.
    persona: job.calls?.local && !declared?.length ? 'pedantic' : undefined,
    keyPath: [...job.keyPath, 'secrets'],
  });
}

/** Secrets that a workflow of the same repository declares; undefined where it is not known. */
function declaredBy(facts: FileFacts, name: string, context: FileRuleContext): readonly DeclaredSecret[] | undefined {
  const path = name.replace(/^\.\//, '');
  const top = facts.path.slice(0, Math.max(0, facts.path.indexOf('.github/')));
  const uri = facts.uri.slice(0, facts.uri.length - facts.path.length) + top + path;
  return context.index.facts(uri)?.pipeline?.declaredSecrets;
}

function ofPipeline(use: SecretUse, pipeline: Pipeline, context: FileRuleContext<'unknown' | 'pipeline'>): void {
  const all = pipeline.jobs.length;
  const report = (messageId: 'unknown' | 'pipeline', used: string, persona?: 'pedantic'): void =>
    context.report({
      messageId,
      args: { secret: use.name, variable: use.variable ?? use.name, used },
      range: use.range,
      persona,
      subject: use.id,
      keyPath: ['env', use.variable ?? use.name],
    });
  if (all < 2) return;
  if (!use.readBy) return report('unknown', '', 'pedantic');
  if (use.readBy.length === all) return;
  // Some programs read a variable that nothing names; then no job is known to need it.
  if (use.readBy.length === 0) return report('pipeline', `no job of the ${all} names it`, 'pedantic');
  report('pipeline', `${listed(use.readBy)} of ${all} jobs ${use.readBy.length === 1 ? 'uses' : 'use'} it`);
}

function ofJob(use: SecretUse, job: PipelineJob, context: FileRuleContext<'job'>): void {
  if (use.via !== 'env' || use.readBy?.length !== 1 || job.steps.length < 2) return;
  const step = job.steps[Number(use.readBy[0])];
  // A step of others beside the one that uses it is what makes the difference.
  const others = job.steps.some((one) => one !== step && one.uses && !one.uses.local && one.uses.owner !== 'actions');
  context.report({
    messageId: 'job',
    args: {
      job: job.id,
      secret: use.name,
      variable: use.variable ?? use.name,
      used: `only step \`${step?.title ?? use.readBy[0]!}\` names it`,
    },
    range: use.range,
    persona: others ? undefined : 'pedantic',
    severity: others ? undefined : 'info',
    subject: use.id,
    keyPath: [...job.keyPath, 'env', use.variable ?? use.name],
  });
}

/** At most three names, then how many more. */
function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, 3)
    .map((name) => `\`${name}\``)
    .join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
