import { tokensOf } from '../../environment/tokens.ts';
import type { IdentityMention } from '../../model/identity.ts';
import type { SecretUse } from '../../model/pipeline.ts';
import { defineRule } from '../rule.ts';
import { isFunctional, isPersonal } from './_people.ts';
import { secretsOfJob } from './_pipelineSecrets.ts';

/** Files in which a tool keeps what a person logs in with. */
const personalFile =
  /(?:^|\/)(?:\.netrc|_netrc|\.git-credentials|\.pypirc|\.aws\/credentials|\.docker\/config\.json|\.azure\/[^/]+|\.config\/gcloud\/[^/]+)$/;

export default defineRule({
  meta: {
    id: 'human-identity-in-automation',
    title: "A person's identity in automation",
    description:
      "A pipeline works with a person's own account or token, or a person's tools with a machine's: nobody can tell afterwards who did what, and the access ends when the person leaves.",
    messages: {
      token:
        '{secret} is a personal access token by its name: what job `{job}` does counts as done by a person, with the rights of that person.',
      account: "`{account}` has the form of a person's account, and this runs without a person. Use an identity of its own.",
      machine: "`{account}` is a machine's account by its name, and this file holds what a person logs in with.",
    },
    category: 'lifecycle',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI10'],
    nistCsf: ['PR.AA-01'],
    zeroTrust: ['tenet 6'],
  },
  checkFile(facts, context) {
    if (facts.template) return;
    const pipeline = facts.pipeline;
    if (pipeline)
      for (const job of pipeline.jobs)
        for (const use of secretsOfJob(pipeline, job))
          if (isPersonalToken(use))
            context.report({
              messageId: 'token',
              args: { secret: `\`${use.name}\``, job: job.id },
              range: use.range,
              // The name alone tells: the account behind it may be a machine's.
              persona: 'pedantic',
              severity: 'info',
              confidence: 'medium',
              subject: use.id,
              keyPath: [...job.keyPath, use.name],
            });

    // Accounts in pipelines, and of workloads and grants in the files that deploy them.
    const runsAlone = pipeline !== undefined || (facts.infrastructure?.workloads.length ?? 0) > 0;
    if (runsAlone)
      for (const mention of facts.identities) {
        const account = accountOf(mention);
        if (account === undefined || !isPersonal(account)) continue;
        context.report({
          messageId: 'account',
          args: { account },
          range: mention.range,
          // `orders.ledger` has the form, too.
          persona: mention.mark === 'arn' ? undefined : 'pedantic',
          confidence: 'medium',
          subject: mention.id,
          keyPath: mention.keyPath,
        });
      }
    const personal = personalFile.test(facts.path);
    for (const credential of facts.credentials) {
      const account = credential.principal;
      if (account === undefined) continue;
      const human = runsAlone && isPersonal(account);
      if (!human && !(personal && isFunctional(account) && !notFunctional.has(account.toLowerCase()))) continue;
      context.report({
        messageId: human ? 'account' : 'machine',
        args: { account },
        range: credential.range,
        persona: human && account.includes('@') ? undefined : 'pedantic',
        confidence: 'medium',
        subject: credential.fingerprint,
        detector: credential.detector,
        keyPath: credential.keyPath,
      });
    }
  },
});

/** Logins that tools fill in for everybody. */
const notFunctional = new Set(['git', 'user', 'root', 'admin', 'default', 'example']);

/** Whether the name says `personal access token` (`JANE_PAT`, `PERSONAL_TOKEN`, `MY_TOKEN`) and no machine beside it. */
function isPersonalToken(use: SecretUse): boolean {
  if (use.ephemeral || use.name === '*') return false;
  const words = tokensOf(use.name).map((token) => token.text.toLowerCase());
  if (words.some((word) => machineWords.has(word))) return false;
  return words.includes('pat') || words.includes('personal') || (words[0] === 'my' && words.length > 1);
}

const machineWords = new Set(['bot', 'robot', 'machine', 'svc', 'service', 'ci', 'automation', 'app', 'serviceaccount']);

/** The account of an IAM user or of a login at a host that is used, not made; roles and applications are no accounts. */
function accountOf(mention: IdentityMention): string | undefined {
  if (mention.role === 'declares') return undefined;
  if (mention.mark === 'arn') return /^arn:aws[a-z-]{0,10}:iam::\d{0,12}:user\/(?:[^/]{1,64}\/){0,4}([^/]{1,64})$/.exec(mention.id)?.[1];
  return mention.mark === 'user-at-host' ? /^user:([^@\s:/]{1,64})@/.exec(mention.id)?.[1] : undefined;
}
