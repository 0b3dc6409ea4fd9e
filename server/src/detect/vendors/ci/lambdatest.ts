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
      keywords: ['lambdatest', 'lambda_test', 'lt_access'],
      value: /^(?:LT_)?[A-Za-z0-9]{47,60}$/,
      name: /key|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lambdatest-access-key': {
    match: [`LT_ACCESS_KEY=⟦LT_${fake.alnum(50)}⟧`, `const ltAccessKey = "⟦LT_${fake.alnum(50)}⟧";`],
    ignore: [`BUILD_CHECKSUM=LT_${fake.alnum(50)}`, `LT_ACCESS_KEY=LT_${fake.alnum(16)}`, 'LT_ACCESS_KEY=your-key-here'],
  },
});
