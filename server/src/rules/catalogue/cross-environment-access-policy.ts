import { overlaps } from '../../base/range.ts';
import { isLower, type EnvironmentClaim } from '../../model/environment.ts';
import type { Grant } from '../../model/infrastructure.ts';
import { contradicts, reasonOf } from '../contradiction.ts';
import type { FileFacts } from '../../model/facts.ts';
import { defineRule, type FileRuleContext } from '../rule.ts';

/** Names of environments that also name other things (a test report, a CI bucket): a guess that holds for access upwards only. */
const vague = new Set(['ci', 'integration', 'demo', 'training', 'preview', 'rc', 'acceptance', 'test']);

export default defineRule({
  meta: {
    id: 'cross-environment-access-policy',
    title: 'Access policy across environments',
    description: "A policy gives an identity of one environment rights on another one's resources.",
    messages: {
      holder: '{subject} belongs to {holder} ({holderReason}) and gets {rights}, which belongs to {target} ({reason}).',
      place: '{subject} is given {rights}, which belongs to {target} ({reason}), in a file of {here} ({hereReason}).',
    },
    category: 'isolation',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI8', 'NHI5'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const grant of facts.infrastructure?.grants ?? []) {
      const { reaches, holder } = grant;
      if (!reaches || reaches.tier === 'shared' || reaches.tier === 'unknown') continue;
      // An identity that is named there is the word of the rules about identities and accounts.
      if (facts.identities.some((one) => one.mark === 'role' && overlaps(one.range, grant.range)) && told(facts, grant, context)) continue;
      const base = { range: grant.range, keyPath: grant.keyPath, subject: grant.subjectId };
      const args = { subject: capital(grant.subject), rights: grant.rights, target: reaches.environment, reason: reaches.reason };
      if (holder && holder.tier !== 'shared' && holder.tier !== 'unknown') {
        if (holder.environment === reaches.environment || holder.tier === reaches.tier) continue;
        context.report({
          ...base,
          ...weightOf(holder.tier, reaches),
          messageId: 'holder',
          args: { ...args, holder: holder.environment, holderReason: holder.reason },
        });
        continue;
      }
      const claims = context.claimsAt(grant.range.start);
      const against = claims.find((one) => contradicts(one, reaches));
      // A base that the environment of the resource takes in, too, says nothing.
      if (!against || claims.some((one) => one.environment === reaches.environment || one.tier === reaches.tier)) continue;
      context.report({
        ...base,
        ...weightOf(against.tier, reaches),
        messageId: 'place',
        args: { ...args, here: against.environment, hereReason: reasonOf(against) },
      });
    }
  },
});

/** Whether the account of an identity that is named in a grant is reported by itself. */
function told(facts: FileFacts, grant: Grant, context: FileRuleContext): boolean {
  return facts.endpoints.some(
    (one) =>
      one.pointsTo &&
      overlaps(one.range, grant.range) &&
      context.claimsAt(one.range.start).some((claim) => contradicts(claim, one.pointsTo)),
  );
}

/** A lower environment that reaches production is an error; production that reaches down, less. */
function weightOf(
  tier: EnvironmentClaim['tier'],
  reaches: NonNullable<Grant['reaches']>,
): { severity: 'error' | 'warning'; persona?: 'pedantic' } {
  if (reaches.tier === 'production' && isLower(tier)) return { severity: 'error' };
  return { severity: 'warning', persona: tier === 'production' && !vague.has(reaches.environment) ? undefined : 'pedantic' };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
