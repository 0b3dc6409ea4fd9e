import { dayOf, ownedBy } from '../register.ts';
import { defineRule } from '../rule.ts';

const day = 86_400_000;
const usualAge = 365;

export default defineRule({
  meta: {
    id: 'review-overdue',
    title: 'Review of an identity is overdue',
    description: 'The register says when an identity was last reviewed, and that is longer ago than the policy allows.',
    messages: {
      old: '`{id}`{owner} was last reviewed {days} days ago; the policy allows {limit}.',
      never: '`{id}`{owner} was never reviewed; the policy asks for it every {limit} days.',
    },
    category: 'lifecycle',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI1', 'NHI5'],
    nistCsf: ['PR.AA-05', 'ID.AM-08'],
    zeroTrust: ['tenet 7'],
  },
  checkFile(facts, context) {
    const given = context.options['maxReviewAgeDays'];
    const asked = typeof given === 'number' && given > 0;
    const limit = asked ? given : usualAge;
    for (const entry of context.policy.identities) {
      if (entry.declared?.uri !== facts.uri || entry.status === 'retired') continue;
      const { ranges } = entry.declared;
      const range = ranges['reviewed'] ?? ranges['id'];
      if (!range) continue;
      const args = { id: entry.id, owner: ownedBy(entry), limit: String(limit) };
      const about = { range, subject: entry.id, keyPath: ['identities', entry.id] };
      const reviewed = dayOf(entry.reviewed);
      if (reviewed === undefined) {
        if (asked) context.report({ messageId: 'never', args, ...about });
        continue;
      }
      const days = Math.floor((context.now - reviewed) / day);
      if (days > limit) context.report({ messageId: 'old', args: { ...args, days: String(days) }, ...about });
    }
  },
});
