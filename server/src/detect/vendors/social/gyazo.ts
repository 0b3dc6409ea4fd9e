import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gyazo',
  name: 'Gyazo',
  category: 'social',
  revoke: 'https://gyazo.com/api/docs',
  source: 'https://gyazo.com/api/docs',
  kinds: [
    {
      id: 'gyazo-api-key',
      title: 'Gyazo API key',
      identity: 'api-key',
      keywords: ['gyazo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{43,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gyazo-api-key': {
    match: [
      `GYAZO_API_KEY=⟦${fake.base64url(43)}⟧`,
      `"gyazo_api_key": "⟦${fake.base64url(43)}⟧"`,
      `const gyazoApiKey = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`GYAZO_API_KEY=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'gyazo_api_key: your-value-here'],
  },
});
