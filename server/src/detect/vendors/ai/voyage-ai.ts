import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'voyage-ai',
  name: 'Voyage AI',
  category: 'ai',
  revoke: 'https://dashboard.voyageai.com/',
  source: 'https://docs.voyageai.com/docs/api-key-and-installation',
  kinds: [
    {
      id: 'voyage-ai-api-key',
      title: 'Voyage AI API key',
      identity: 'api-key',
      keywords: ['voyage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:pa|al)-[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'voyage-ai-api-key': {
    match: [
      `VOYAGE_API_KEY=⟦pa-${fake.base64url(43)}⟧`,
      `"voyage_api_key": "⟦pa-${fake.base64url(43)}⟧"`,
      `const voyageApiKey = '⟦pa-${fake.base64url(43)}⟧';`,
    ],
    ignore: [`VOYAGE_API_KEY=pa-${fake.base64url(7)}`, `SAMPLE_SETTING=pa-${fake.base64url(43)}`, 'voyage_api_key: your-value-here'],
  },
});
