import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'blitapp',
  name: 'Blitapp',
  category: 'developer-tools',
  revoke: 'https://blitapp.com/api/',
  source: 'https://blitapp.com/api/',
  kinds: [
    {
      id: 'blitapp-api-key',
      title: 'Blitapp API key',
      identity: 'api-key',
      keywords: ['blitapp'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{39,41}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'blitapp-api-key': {
    match: [
      `BLITAPP_API_KEY=⟦${fake.base64url(39)}⟧`,
      `"blitapp_api_key": "⟦${fake.base64url(39)}⟧"`,
      `const blitappApiKey = '⟦${fake.base64url(39)}⟧';`,
    ],
    ignore: [`BLITAPP_API_KEY=${fake.base64url(30)}`, `SAMPLE_SETTING=${fake.base64url(39)}`, 'blitapp_api_key: your-value-here'],
  },
});
