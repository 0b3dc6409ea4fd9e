import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'freshdesk',
  name: 'Freshdesk',
  category: 'crm',
  revoke: 'https://developers.freshdesk.com/api/#authentication',
  source: 'https://developers.freshdesk.com/api/#authentication',
  kinds: [
    {
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      identity: 'api-key',
      keywords: ['freshdesk', 'freshservice'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{20}/,
    },
    {
      id: 'freshdesk-domain',
      title: 'Freshdesk domain',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.freshdesk.com'],
      pattern: /(?<![\w.-])(?!(?:www|support|developers|assets)\.)[a-z0-9][a-z0-9-]{0,60}\.freshdesk\.com(?!\.[a-z])/i,
      anchor: 'window',
      reach: 80,
      pairsWith: ['freshdesk-api-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'freshdesk-api-key': {
    match: [
      `FRESHDESK_API_KEY=⟦${fake.alnum(20)}⟧`,
      `"freshdesk_api_key": "⟦${fake.alnum(20)}⟧"`,
      `const freshdeskApiKey = '⟦${fake.alnum(20)}⟧';`,
    ],
    ignore: [`FRESHDESK_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'freshdesk_api_key: your-value-here'],
  },
  'freshdesk-domain': {
    match: [`https://⟦${fake.text(8, 'lower')}.freshdesk.com⟧/api/v2`, `host: ⟦${fake.text(8, 'lower')}-help.freshdesk.com⟧`],
    ignore: ['https://example.com/freshdesk', 'see .freshdesk.com'],
  },
});
