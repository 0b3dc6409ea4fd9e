import { dateOf, dayOf, later, ownedBy } from '../register.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'rotation-overdue',
    title: 'Rotation of an identity is overdue',
    description: 'The register says when a credential was last rotated and how often it must be, and that time is past.',
    messages: {
      overdue: '`{id}`{owner} was last rotated on {rotated} and is due every {every}: since {due}.',
      never: '`{id}`{owner} is to be rotated every {every}, and the register does not say when it was.',
    },
    category: 'lifetime',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI7'],
    nistCsf: ['PR.AA-01', 'PR.AA-03'],
    zeroTrust: ['tenet 3'],
  },
  checkFile(facts, context) {
    for (const entry of context.policy.identities) {
      const { id, rotated, rotateEvery: every, declared, status } = entry;
      if (declared?.uri !== facts.uri || status === 'retired' || every === undefined) continue;
      const range = declared.ranges['rotated'] ?? declared.ranges['id'];
      if (!range) continue;
      const about = { range, subject: id, keyPath: ['identities', id] };
      const last = dayOf(rotated);
      if (last === undefined) {
        context.report({ messageId: 'never', args: { id, owner: ownedBy(entry), every }, ...about });
        continue;
      }
      const due = later(last, every);
      if (due === undefined || dateOf(due) >= dateOf(context.now)) continue;
      context.report({
        messageId: 'overdue',
        args: { id, owner: ownedBy(entry), rotated: dateOf(last), every, due: dateOf(due) },
        ...about,
      });
    }
  },
});
