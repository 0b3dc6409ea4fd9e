import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'northflank',
  name: 'Northflank',
  category: 'cloud',
  revoke: 'https://app.northflank.com/s/account/api/tokens',
  instead: 'Bind the token to a role with the permissions and the project it needs, and give it an expiry date.',
  source: 'https://northflank.com/docs/v1/application/secure/grant-api-access',
  kinds: [
    {
      id: 'northflank-api-token',
      title: 'Northflank API token',
      identity: 'api-key',
      keywords: ['nf-eyJ'],
      pattern: /nf-eyJ[A-Za-z0-9_-]{8,200}\.[A-Za-z0-9_-]{20,1500}\.[A-Za-z0-9_-]{40,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'northflank-api-token': {
    match: [
      `NORTHFLANK_TOKEN=⟦nf-eyJhbGciOi${fake.base64url(20)}.${fake.base64url(120)}.${fake.base64url(43)}⟧`,
      `"northflankToken": "⟦nf-eyJhbGciOi${fake.base64url(20)}.${fake.base64url(120)}.${fake.base64url(43)}⟧",`,
    ],
    ignore: [
      `NORTHFLANK_TOKEN=xnf-eyJhbGciOi${fake.base64url(20)}.${fake.base64url(120)}.${fake.base64url(43)}`,
      `NORTHFLANK_TOKEN=nf-eyJhbGciOi${fake.base64url(2)}.${fake.base64url(15)}.${fake.base64url(5)}`,
      'NORTHFLANK_TOKEN=nf-eyJyour-token-here',
    ],
  },
});
