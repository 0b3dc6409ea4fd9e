import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pexels',
  name: 'Pexels',
  category: 'social',
  revoke: 'https://www.pexels.com/api/key/',
  source: 'https://www.pexels.com/api/documentation/',
  kinds: [
    {
      id: 'pexels-api-key',
      title: 'Pexels API key',
      identity: 'api-key',
      keywords: ['pexels'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{56}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pexels-api-key': {
    match: [`PEXELS_API_KEY=⟦${fake.alnum(56)}⟧`, `"pexels_api_key": "⟦${fake.alnum(56)}⟧"`, `const pexelsApiKey = '⟦${fake.alnum(56)}⟧';`],
    ignore: [`PEXELS_API_KEY=${fake.alnum(42)}`, `SAMPLE_SETTING=${fake.alnum(56)}`, 'pexels_api_key: your-value-here'],
  },
});
