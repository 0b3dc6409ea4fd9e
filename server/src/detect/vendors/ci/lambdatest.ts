import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lambdatest',
  name: 'LambdaTest',
  category: 'ci',
  revoke: 'https://accounts.lambdatest.com/security',
  source: 'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
  kinds: [
    {
      id: 'lambdatest-access-key',
      title: 'LambdaTest access key',
      identity: 'api-key',
      keywords: ['LT_'],
      pattern: /LT_[A-Za-z0-9]{47,60}/,
    },
    {
      id: 'lambdatest-legacy-access-key',
      title: 'LambdaTest access key (legacy)',
      identity: 'api-key',
      keywords: ['lambdatest', 'lambda_test', 'lt_access'],
      value: /^[A-Za-z0-9]{50}$/,
      name: /key|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lambdatest-access-key': {
    match: [`LT_ACCESS_KEY=⟦LT_${fake.alnum(50)}⟧`, `"ltAccessKey": "⟦LT_${fake.alnum(50)}⟧",`],
    ignore: [`LT_ACCESS_KEY=xLT_${fake.alnum(50)}`, `LT_ACCESS_KEY=LT_${fake.alnum(16)}`, 'LT_ACCESS_KEY=LT_your-token-here'],
  },
  'lambdatest-legacy-access-key': {
    match: [`LT_ACCESS_KEY=⟦${fake.alnum(50)}⟧`, `const ltAccessKey = "⟦${fake.alnum(50)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(50)}`, `LT_ACCESS_KEY=${fake.alnum(16)}`, 'LT_ACCESS_KEY=your-key-here'],
  },
});
