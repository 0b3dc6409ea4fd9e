import type { Rule } from '../rule.ts';

const rule: Rule = {
  meta: {
    id: 'suppression-problem',
    title: 'Problem with a suppression',
    description: 'A suppression comment has no reason, is past its end, or hides nothing.',
    messages: {
      invalid: 'This suppression does not count: {problem}.',
      expired: 'This suppression ended on {until}; what it hid is reported again.',
      unused: 'This suppression hides nothing; remove it.',
      unknownRule: '`{rule}` is no rule of Bulkhead.{suggestion}',
    },
    category: 'policy',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: [],
    nistCsf: ['GV.PO-02'],
    zeroTrust: [],
    fixable: true,
    since: '0.1.0',
  },
  // Which suppressions hid something is known only after all other rules ran: the analysis layer reports for this rule.
};
export default rule;
