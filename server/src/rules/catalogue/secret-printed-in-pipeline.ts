import type { SecretPrint } from '../../model/pipeline.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
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
      debug: 'Step `{step}` of job `{job}` runs in debug mode while it has secrets.',
      output: 'Step `{step}` of job `{job}` hands the secret `{secret}`, or a piece of it, on in a variable that the log does not mask.',
    },
    category: 'leakage',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.AA-01', 'PR.DS-01'],
    zeroTrust: ['tenet 2'],
    fixable: false,
    since: '0.1.0',
  },
  checkFile(facts, context) {
    const { pipeline } = facts;
    if (!pipeline || facts.template) return;
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
};

const quiet: ReadonlySet<SecretPrint['how']> = new Set(['trace', 'debug']);

export default rule;
