import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'weaviate',
  name: 'Weaviate',
  category: 'ai',
  revoke: 'https://console.weaviate.cloud/',
  source: 'https://weaviate.io/developers/weaviate/configuration/authentication',
  kinds: [
    {
      id: 'weaviate-api-key',
      title: 'Weaviate API key',
      identity: 'api-key',
      keywords: ['weaviate'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32,48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'weaviate-api-key': {
    match: [
      `WEAVIATE_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"weaviate_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const weaviateApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`WEAVIATE_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'weaviate_api_key: your-value-here'],
  },
});
