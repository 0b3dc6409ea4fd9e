import type { Persona } from '../../model/finding.ts';
import type { DebugSwitch, Pipeline, PipelineJob, SecretPrint } from '../../model/pipeline.ts';
import { defineRule, type FileRuleContext } from '../rule.ts';
import { isStored, secretsOfJob } from './_pipelineSecrets.ts';

export default defineRule({
  meta: {
    id: 'secret-printed-in-pipeline',
    title: 'Secret printed in a pipeline',
    description: 'A step writes a secret, or everything that it has, to the log, where everybody who may read the log finds it.',
    messages: {
      echo: 'Step `{step}` of job `{job}` writes the secret `{secret}` to the log. Masking misses it once a program changes one letter of it.',
      trace: 'Step `{step}` of job `{job}` traces its commands while it has secrets: their values are written to the log.',
      'environment-dump': 'Step `{step}` of job `{job}` writes its whole environment to the log, and it has secrets in it.',
      'all-secrets': 'Step `{step}` of job `{job}` writes every secret to the log.',
      'unmasked-part':
        'Step `{step}` of job `{job}` takes a part out of the secret `{secret}`: the log masks the whole text only, not its parts.',
      variables: 'With `{switch}`, {where} writes the value of every variable that it has to the log, those of secrets too.',
      services:
        'With `{switch}`, the log of {where} takes in what services write: secrets that they are given, and secrets that masking then misses.',
      details:
        'With `{switch}`, {where} logs in detail while it has secrets: what programs tell of their requests may hold parts of these.',
      'details-of-some':
        'With `{switch}`, {where} makes those of its actions log in detail that read this variable, while it has secrets. The runner itself heeds only a secret or variable of the repository of that name.',
      output: 'Step `{step}` of job `{job}` hands the secret `{secret}`, or a piece of it, on in a variable that the log does not mask.',
    },
    category: 'leakage',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.AA-01', 'PR.DS-01'],
    zeroTrust: ['tenet 2'],
  },
  checkFile(facts, context) {
    const { pipeline } = facts;
    if (!pipeline || facts.template) return;
    for (const debug of pipeline.debug ?? []) ofSwitch(debug, pipeline.jobs, 'every job', ['debug'], pipeline, context);
    const told = new Set<number>();
    for (const job of pipeline.jobs)
      for (const debug of job.debug ?? []) {
        // Jobs of one stage, and those that extend one template, share what is written there.
        if (told.has(debug.range.start)) continue;
        told.add(debug.range.start);
        ofSwitch(debug, [job], `job \`${job.id}\``, [...job.keyPath, 'debug'], pipeline, context);
      }
    for (const job of pipeline.jobs)
      for (const step of job.steps) {
        // One report for one way of one secret in one step.
        const told = new Set<string>();
        for (const { how, name, range } of step.prints) {
          if (told.has(`${how}\0${name}`)) continue;
          told.add(`${how}\0${name}`);
          context.report({
            messageId: how,
            args: { step: step.title, job: job.id, secret: name },
            range,
            // What the log shows of a traced command is masked where the value stands unchanged.
            persona: quiet.has(how) ? 'pedantic' : undefined,
            confidence: quiet.has(how) ? 'medium' : 'high',
            keyPath: [...step.keyPath, how, name],
          });
        }
      }
  },
});

const quiet: ReadonlySet<SecretPrint['how']> = new Set(['trace']);

function ofSwitch(
  debug: DebugSwitch,
  jobs: readonly PipelineJob[],
  where: string,
  keyPath: readonly string[],
  pipeline: Pipeline,
  context: FileRuleContext<DebugSwitch['shows']>,
): void {
  const hasSecrets = jobs.some((job) => secretsOfJob(pipeline, job).some(isStored));
  const hasServices = jobs.some((job) => job.steps.some((step) => step.uses?.kind === 'image'));
  const persona = personaOf(debug.shows, hasSecrets, hasServices);
  if (persona === undefined) return;
  context.report({
    messageId: debug.shows,
    args: { switch: debug.name, where },
    range: debug.range,
    persona: persona === 'regular' ? undefined : persona,
    confidence: debug.shows === 'variables' ? 'high' : 'medium',
    keyPath: [...keyPath, debug.name],
  });
}

/** From which level on a switch is reported; undefined where it gives nothing away. */
function personaOf(shows: DebugSwitch['shows'], hasSecrets: boolean, hasServices: boolean): Persona | undefined {
  switch (shows) {
    case 'variables':
      // Variables of the project reach every job, though the file names none of them.
      return hasSecrets ? 'regular' : 'pedantic';
    case 'services':
      return hasServices ? 'pedantic' : undefined;
    case 'details':
      return hasSecrets ? 'pedantic' : undefined;
    case 'details-of-some':
      return hasSecrets ? 'auditor' : undefined;
  }
}
