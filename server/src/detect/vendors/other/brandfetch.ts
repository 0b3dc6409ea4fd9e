import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'brandfetch',
  name: 'Brandfetch',
  category: 'other',
  revoke: 'https://docs.brandfetch.com/',
  source: 'https://docs.brandfetch.com/',
  kinds: [
    {
      id: 'brandfetch-api-key',
      title: 'Brandfetch API key',
      identity: 'api-key',
      keywords: ['brandfetch'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{40,44}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'brandfetch-api-key': {
    match: [
      `BRANDFETCH_API_KEY=⟦${fake.base64(40)}⟧`,
      `"brandfetch_api_key": "⟦${fake.base64(40)}⟧"`,
      `const brandfetchApiKey = '⟦${fake.base64(40)}⟧';`,
    ],
    ignore: [`BRANDFETCH_API_KEY=${fake.base64(30)}`, `SAMPLE_SETTING=${fake.base64(40)}`, 'brandfetch_api_key: your-value-here'],
  },
});
