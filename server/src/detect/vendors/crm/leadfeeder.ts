import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'leadfeeder',
  name: 'Leadfeeder',
  category: 'crm',
  revoke: 'https://docs.leadfeeder.com/api/',
  source: 'https://docs.leadfeeder.com/api/',
  kinds: [
    {
      id: 'leadfeeder-api-key',
      title: 'Leadfeeder API key',
      identity: 'api-key',
      keywords: ['leadfeeder'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{43,68}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'leadfeeder-api-key': {
    match: [
      `LEADFEEDER_API_KEY=⟦${fake.base64url(43)}⟧`,
      `"leadfeeder_api_key": "⟦${fake.base64url(43)}⟧"`,
      `const leadfeederApiKey = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`LEADFEEDER_API_KEY=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'leadfeeder_api_key: your-value-here'],
  },
});
