import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'paralleldots',
  name: 'ParallelDots',
  category: 'ai',
  revoke: 'https://apis.paralleldots.com/text_docs/index.html',
  source: 'https://apis.paralleldots.com/text_docs/index.html',
  kinds: [
    {
      id: 'paralleldots-api-key',
      title: 'ParallelDots API key',
      identity: 'api-key',
      keywords: ['paralleldots'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'paralleldots-api-key': {
    match: [
      `PARALLELDOTS_API_KEY=⟦${fake.alnum(43)}⟧`,
      `"paralleldots_api_key": "⟦${fake.alnum(43)}⟧"`,
      `const paralleldotsApiKey = '⟦${fake.alnum(43)}⟧';`,
    ],
    ignore: [`PARALLELDOTS_API_KEY=${fake.alnum(33)}`, `SAMPLE_SETTING=${fake.alnum(43)}`, 'paralleldots_api_key: your-value-here'],
  },
});
