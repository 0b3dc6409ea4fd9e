import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'caflou',
  name: 'Caflou',
  category: 'productivity',
  revoke: 'https://api.caflou.com/',
  source: 'https://api.caflou.com/',
  kinds: [
    {
      id: 'caflou-api-key',
      title: 'Caflou API key',
      identity: 'api-key',
      keywords: ['caflou'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9_-]{150,160}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'caflou-api-key': {
    match: [
      `CAFLOU_API_KEY=⟦${fake.alnum(155)}⟧`,
      `"caflou_api_key": "⟦${fake.alnum(155)}⟧"`,
      `const caflouApiKey = '⟦${fake.alnum(155)}⟧';`,
    ],
    ignore: [`CAFLOU_API_KEY=${fake.alnum(25)}`, `SAMPLE_SETTING=${fake.alnum(155)}`, 'caflou_api_key: your-value-here'],
  },
});
