import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'morph',
  name: 'Morph',
  category: 'mcp',
  revoke: 'https://www.morphllm.com/dashboard',
  source: 'https://docs.morphllm.com/',
  kinds: [
    {
      id: 'morph-api-key',
      title: 'Morph API key',
      identity: 'api-key',
      keywords: ['morph_api', 'morphapi', 'morphllm'],
      value: /sk-[\w-]{40,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'morph-api-key': {
    match: [
      `MORPH_API_KEY=⟦sk-${fake.alnum(48)}⟧`,
      `"morph_api_key": "⟦sk-${fake.alnum(48)}⟧"`,
      `const morphApiKey = '⟦sk-${fake.alnum(48)}⟧';`,
    ],
    ignore: [`MORPH_API_KEY=sk-${fake.alnum(8)}`, `SAMPLE_SETTING=sk-${fake.alnum(48)}`, 'morph_api_key: your-value-here'],
  },
});
