import { reasonOf } from '../contradiction.ts';
import { randomness } from '../../detect/noise/information.ts';
import { defaultOutside, isPlainDefault } from '../leakage.ts';
import type { CredentialFact } from '../../model/credential.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'default-credential',
    title: 'Default credential of a vendor',
    description: 'A password that a product ships with, that equals its account, or that was to be changed is in use: everybody knows it.',
    messages: {
      default: '{title}{account} is a default that everybody knows, and this is {environment} ({reason}).',
      placeholder: '{title}{account} was to be changed and is not: everybody knows it, and this is {environment} ({reason}).',
      plain: '{title}{account} is a default that everybody knows.',
    },
    category: 'lifetime',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI4'],
    nistCsf: ['PR.AA-03'],
    zeroTrust: ['tenet 6'],
    remedy: { move: true },
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials) {
      const claim = defaultOutside(facts, credential, context);
      if (!claim && !isPlainDefault(facts, credential)) continue;
      if (credential.sensitivity !== 'secret') continue;
      context.report({
        messageId: claim ? (credential.wellKnown === 'placeholder' ? 'placeholder' : 'default') : 'plain',
        args: {
          title: credential.title,
          account: accountOf(credential),
          ...(claim ? { environment: claim.environment, reason: reasonOf(claim) } : {}),
        },
        range: credential.range,
        severity: claim ? (claim.tier === 'production' ? 'error' : 'warning') : 'info',
        confidence: claim ? (credential.principal === undefined ? 'medium' : 'high') : 'low',
        subject: credential.fingerprint,
        detector: credential.detector,
        keyPath: credential.keyPath,
      });
    }
  },
});

/** ` of <account> on <system>`; what looks generated may be a token in the place of a user, and is not repeated. */
function accountOf({ principal, system }: CredentialFact): string {
  if (principal === undefined || !/^[\w.@+-]{1,48}$/.test(principal) || (principal.length >= 16 && randomness(principal) >= 0.6)) return '';
  return ` of \`${principal}\`${system === undefined ? '' : ` on ${system}`}`;
}
