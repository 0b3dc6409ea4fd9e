import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lambdatest',
  name: 'LambdaTest',
  category: 'developer-tools',
  revoke: 'https://accounts.lambdatest.com/security',
  source: 'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
  kinds: [
    {
      id: 'lambdatest-api-key',
      title: 'LambdaTest API key',
      identity: 'api-key',
      keywords: ['lambdatest', 'lambda_test', 'lt_access', 'ltaccess'],
      name: /key|token|secret/,
      value: /(?:LT_)?[A-Za-z0-9]{50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lambdatest-api-key': {
    match: [
      `LT_ACCESS_KEY=⟦LT_${fake.alnum(50)}⟧`,
      `"lt_access_key": "⟦LT_${fake.alnum(50)}⟧"`,
      `const ltAccessKey = '⟦LT_${fake.alnum(50)}⟧';`,
    ],
    ignore: [`LT_ACCESS_KEY=LT_${fake.alnum(8)}`, `SAMPLE_SETTING=LT_${fake.alnum(50)}`, 'lt_access_key: your-value-here'],
  },
});
