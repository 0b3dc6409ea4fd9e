import type { Rule } from '../rule.ts';

const rule: Rule = {
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
    fixable: true,
    since: '0.1.0',
  },
  // The policy loader finds the mistakes; the analysis layer reports them for this rule.
};
export default rule;
