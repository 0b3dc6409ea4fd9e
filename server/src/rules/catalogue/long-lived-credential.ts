import type { CredentialFact } from '../../model/credential.ts';
import { defineRule } from '../rule.ts';

/** Kinds that work until someone revokes them, and what to say of each. */
const longLived: Readonly<Record<string, string>> = {
  'aws-access-key-id': 'IAM user keys do not expire',
  'aws-secret-access-key': 'IAM user keys do not expire',
  'aws-secret-beside-key-id': 'IAM user keys do not expire',
  'google-service-account-key-id': 'service-account keys do not expire by themselves',
  'google-hmac-access-id': 'HMAC keys do not expire',
};

const day = 86_400_000;

export default defineRule({
  meta: {
    id: 'long-lived-credential',
    title: 'Long-lived credential',
    description: 'A credential that works until somebody revokes it, or far longer than anybody will remember.',
    messages: {
      never: '{title}: {why}. Use a short-lived identity instead.',
      far: '{title} works until {date}, {days} days from now; the limit is {limit}.',
      declared: '{title}: {why}. Use a role, federation or workload identity instead.',
      noExpiry: '{title} has no expiry: it works until somebody revokes it.',
    },
    category: 'lifetime',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI7'],
    nistCsf: ['PR.AA-03'],
    zeroTrust: ['tenet 3'],
  },
  checkFile(facts, context) {
    const given = context.options['maxAgeDays'];
    const limit = typeof given === 'number' && given > 0 ? given : 365;
    for (const credential of facts.credentials) {
      if (facts.template && credential.confidence !== 'high') continue;
      const report = (messageId: 'never' | 'far' | 'noExpiry', args: Readonly<Record<string, string>> = {}): void =>
        context.report({
          messageId,
          args: { title: credential.title, ...args },
          range: credential.range,
          confidence: credential.confidence,
          subject: credential.fingerprint,
          detector: credential.detector,
          keyPath: credential.keyPath,
        });
      const why = longLived[credential.detector];
      if (why && !isTemporary(credential)) report('never', { why });
      else if (credential.expires !== undefined) {
        const days = Math.floor((credential.expires - context.now) / day);
        if (days > limit)
          report('far', { date: new Date(credential.expires).toISOString().slice(0, 10), days: String(days), limit: `${limit} days` });
      } else if (credential.detector === 'jwt' && credential.sensitivity === 'secret') report('noExpiry');
    }
    if (facts.template) return;
    for (const mention of facts.identities) {
      const base = { range: mention.range, subject: mention.id, keyPath: mention.keyPath };
      if (mention.longLived !== undefined)
        context.report({ ...base, messageId: 'declared', args: { title: capital(mention.title), why: mention.longLived } });
      else if (mention.expires !== undefined) {
        const days = Math.floor((mention.expires - context.now) / day);
        if (days > limit)
          context.report({
            ...base,
            messageId: 'far',
            args: {
              title: capital(mention.title),
              date: new Date(mention.expires).toISOString().slice(0, 10),
              days: String(days),
              limit: `${limit} days`,
            },
          });
      }
    }
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** AWS STS gives three parts; a secret key beside a session token ends by itself. */
function isTemporary(credential: CredentialFact): boolean {
  return (credential.parts?.length ?? 0) > 1;
}
