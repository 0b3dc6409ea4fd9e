import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'imagga',
  name: 'Imagga',
  category: 'ai',
  revoke: 'https://docs.imagga.com/',
  source: 'https://docs.imagga.com/',
  kinds: [
    {
      id: 'imagga-api-key',
      title: 'Imagga API key',
      identity: 'api-key',
      keywords: ['imagga'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{68,75}={0,2}\+?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'imagga-api-key': {
    match: [`IMAGGA_API_KEY=⟦${fake.alnum(72)}⟧`, `"imagga_api_key": "⟦${fake.alnum(72)}⟧"`, `const imaggaApiKey = '⟦${fake.alnum(72)}⟧';`],
    ignore: [`IMAGGA_API_KEY=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(72)}`, 'imagga_api_key: your-value-here'],
  },
});
