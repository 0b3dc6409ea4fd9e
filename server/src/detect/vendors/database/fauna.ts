import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fauna',
  name: 'Fauna',
  category: 'database',
  revoke: 'https://docs.fauna.com/',
  instead: 'The service ended on 30 May 2025: remove the secret.',
  source: 'https://docs.fauna.com/',
  kinds: [
    {
      id: 'fauna-secret',
      title: 'Fauna secret',
      identity: 'database-user',
      keywords: ['fnA'],
      pattern: /fnA[A-Za-z0-9_-]{37}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fauna-secret': {
    match: [`FAUNA_SECRET=⟦fnA${fake.base64url(37)}⟧`, `"faunaSecret": "⟦fnA${fake.base64url(37)}⟧",`],
    ignore: [
      `FAUNA_SECRET=xfnA${fake.base64url(37)}`,
      `FAUNA_SECRET=fnA${fake.base64url(4)}`,
      `FAUNA_SECRET=fnA${fake.base64url(37)}Zz9`,
      'FAUNA_SECRET=fnAyour-token-here',
    ],
  },
});
