import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'knapsack-pro',
  name: 'Knapsack Pro',
  category: 'ci',
  revoke: 'https://knapsackpro.com/dashboard',
  source: 'https://docs.knapsackpro.com/knapsack_pro-ruby/guide/',
  kinds: [
    {
      id: 'knapsack-pro-test-suite-token',
      title: 'Knapsack Pro test suite token',
      identity: 'api-key',
      keywords: ['knapsack'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'knapsack-pro-test-suite-token': {
    match: [`KNAPSACK_PRO_TEST_SUITE_TOKEN=⟦${fake.hex(32)}⟧`, `const knapsackProTestSuiteToken = "⟦${fake.hex(32)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.hex(32)}`,
      `KNAPSACK_PRO_TEST_SUITE_TOKEN=${fake.hex(4)}`,
      'KNAPSACK_PRO_TEST_SUITE_TOKEN=your-key-here',
    ],
  },
});
