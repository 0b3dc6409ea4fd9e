import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coinbase',
  name: 'Coinbase',
  category: 'payment',
  revoke: 'https://portal.cdp.coinbase.com/projects/api-keys',
  source: 'https://docs.cdp.coinbase.com/get-started/authentication/overview',
  kinds: [
    {
      id: 'coinbase-access-token',
      title: 'Coinbase API key',
      identity: 'api-key',
      keywords: ['coinbase'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{64}/,
    },
    {
      id: 'coinbase-key-name',
      title: 'Coinbase Developer Platform key name',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['organizations/'],
      pattern: /organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coinbase-access-token': {
    match: [
      `COINBASE_API_SECRET=⟦${fake.base64url(64)}⟧`,
      `"coinbase_api_secret": "⟦${fake.base64url(64)}⟧"`,
      `const coinbaseApiSecret = '⟦${fake.base64url(64)}⟧';`,
    ],
    ignore: [`COINBASE_API_SECRET=${fake.base64url(48)}`, `SAMPLE_SETTING=${fake.base64url(64)}`, 'coinbase_api_secret: your-value-here'],
  },
  'coinbase-key-name': {
    match: [
      `export COINBASE_KEY_NAME=⟦organizations/${fake.uuid()}/apiKeys/${fake.uuid()}⟧`,
      `{"token": "⟦organizations/${fake.uuid()}/apiKeys/${fake.uuid()}⟧"}`,
    ],
    ignore: [`organizations/${fake.uuid()}/users`, `organizations/${fake.hex(8)}/apiKeys/${fake.uuid()}`],
  },
});
