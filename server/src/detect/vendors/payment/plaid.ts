import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'plaid',
  name: 'Plaid',
  category: 'payment',
  secretNames: ['plaid'],
  revoke: 'https://dashboard.plaid.com/developers/keys',
  source: 'https://plaid.com/docs/api/',
  kinds: [
    {
      id: 'plaid-access-token',
      title: 'Plaid access token',
      identity: 'oauth-token',
      keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
      pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      environment: (secret) =>
        secret.startsWith('access-production-') ? 'production' : secret.startsWith('access-sandbox-') ? 'test' : 'development',
    },
    {
      id: 'plaid-client-id',
      title: 'Plaid client id',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['plaid'],
      value: /[a-z0-9]{24}/,
      pairsWith: ['plaid-secret'],
    },
    {
      id: 'plaid-secret',
      title: 'Plaid secret',
      identity: 'api-key',
      keywords: ['plaid'],
      value: /[a-z0-9]{30}/,
      pairsWith: ['plaid-client-id'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'plaid-access-token': {
    match: [`export PLAID_ACCESS_TOKEN=⟦access-production-${fake.uuid()}⟧`, `{"token": "⟦access-sandbox-${fake.uuid()}⟧"}`],
    ignore: [`access-production-${fake.hex(12)}`, `xaccess-sandbox-${fake.uuid()}`],
  },
  'plaid-client-id': {
    match: [
      `PLAID_CLIENT_ID=⟦${fake.text(24, 'lowerAlnum')}⟧`,
      `"plaid_client_id": "⟦${fake.text(24, 'lowerAlnum')}⟧"`,
      `const plaidClientId = '⟦${fake.text(24, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `PLAID_CLIENT_ID=${fake.text(18, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(24, 'lowerAlnum')}`,
      'plaid_client_id: your-value-here',
    ],
  },
  'plaid-secret': {
    match: [
      `PLAID_SECRET=⟦${fake.text(30, 'lowerAlnum')}⟧`,
      `"plaid_secret": "⟦${fake.text(30, 'lowerAlnum')}⟧"`,
      `const plaidSecret = '⟦${fake.text(30, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `PLAID_SECRET=${fake.text(23, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(30, 'lowerAlnum')}`,
      'plaid_secret: your-value-here',
    ],
  },
});
