import { defineRule } from '../rule.ts';

export default defineRule({
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
    remedy: { remove: true },
    unnecessary: ['unused'],
    insuppressible: true,
  },
  // Which suppressions hid something is known only after all other rules ran: the analysis layer reports for this rule.
});
