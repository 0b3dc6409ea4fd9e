import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zoho',
  name: 'Zoho CRM',
  category: 'crm',
  revoke: 'https://api-console.zoho.com/',
  source: 'https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html',
  kinds: [
    {
      id: 'zoho-refresh-token',
      title: 'Zoho OAuth token',
      identity: 'oauth-token',
      keywords: ['1000.'],
      pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
    },
    {
      id: 'zoho-client-id',
      title: 'Zoho client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['1000.'],
      pattern: /1000\.[A-Z0-9]{30}/,
      pairsWith: ['zoho-client-secret'],
    },
    {
      id: 'zoho-client-secret',
      title: 'Zoho client secret',
      identity: 'oauth-client',
      keywords: ['zoho'],
      name: /secret/,
      value: /[0-9a-f]{42}/,
      pairsWith: ['zoho-client-id'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zoho-refresh-token': {
    match: [`export ZOHO_REFRESH_TOKEN=⟦1000.${fake.hex(32)}.${fake.hex(32)}⟧`, `{"token": "⟦1000.${fake.hex(32)}.${fake.hex(32)}⟧"}`],
    ignore: [`token = 1000.${fake.hex(5)}.${fake.hex(5)}`, `x1000.${fake.hex(32)}.${fake.hex(32)}`, 'token = 1000.your-token-here'],
  },
  'zoho-client-id': {
    match: [`export ZOHO_CLIENT_ID=⟦1000.${fake.text(30, 'upperAlnum')}⟧`, `{"token": "⟦1000.${fake.text(30, 'upperAlnum')}⟧"}`],
    ignore: [`token = 1000.${fake.text(5, 'upperAlnum')}`, `x1000.${fake.text(30, 'upperAlnum')}`, 'token = 1000.your-token-here'],
  },
  'zoho-client-secret': {
    match: [
      `ZOHO_CLIENT_SECRET=⟦${fake.hex(42)}⟧`,
      `"zoho_client_secret": "⟦${fake.hex(42)}⟧"`,
      `const zohoClientSecret = '⟦${fake.hex(42)}⟧';`,
    ],
    ignore: [`ZOHO_CLIENT_SECRET=${fake.hex(32)}`, `SAMPLE_SETTING=${fake.hex(42)}`, 'zoho_client_secret: your-value-here'],
  },
});
