import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'policy-error',
    title: 'Mistake in the policy',
    description:
      'The policy file has an unknown key, a wrong value, a pattern that cannot run in linear time, or a loop in `extends`. The rest of it applies.',
    messages: { problem: '{problem}' },
    category: 'policy',
    severity: 'error',
    persona: 'regular',
    owaspNhi: [],
    nistCsf: ['GV.PO-01'],
    zeroTrust: [],
    insuppressible: true,
  },
  // The policy loader finds the mistakes; the analysis layer reports them for this rule.
});
