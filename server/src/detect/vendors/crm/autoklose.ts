import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'autoklose',
  name: 'Autoklose',
  category: 'crm',
  revoke: 'https://api.aklose.com/',
  source: 'https://api.aklose.com/',
  kinds: [
    {
      id: 'autoklose-api-key',
      title: 'Autoklose API key',
      identity: 'api-key',
      keywords: ['autoklose'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'autoklose-api-key': {
    match: [
      `AUTOKLOSE_API_KEY=⟦${fake.base64url(32)}⟧`,
      `"autoklose_api_key": "⟦${fake.base64url(32)}⟧"`,
      `const autokloseApiKey = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [`AUTOKLOSE_API_KEY=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'autoklose_api_key: your-value-here'],
  },
});
