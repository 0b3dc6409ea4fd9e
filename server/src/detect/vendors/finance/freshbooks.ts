import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'freshbooks',
  name: 'FreshBooks',
  category: 'finance',
  revoke: 'https://www.freshbooks.com/api/authentication',
  source: 'https://www.freshbooks.com/api/authentication',
  kinds: [
    {
      id: 'freshbooks-client-secret',
      title: 'FreshBooks client secret',
      identity: 'oauth-client',
      keywords: ['freshbooks'],
      name: /secret|token/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'freshbooks-client-secret': {
    match: [
      `FRESHBOOKS_CLIENT_SECRET=⟦${fake.hex(64)}⟧`,
      `"freshbooks_client_secret": "⟦${fake.hex(64)}⟧"`,
      `const freshbooksClientSecret = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`FRESHBOOKS_CLIENT_SECRET=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'freshbooks_client_secret: your-value-here'],
  },
});
