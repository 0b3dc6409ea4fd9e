import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'printful',
  name: 'Printful',
  category: 'e-commerce',
  revoke: 'https://developers.printful.com/tokens',
  source: 'https://developers.printful.com/docs/',
  kinds: [
    {
      id: 'printful-api-key',
      title: 'Printful API key',
      identity: 'api-key',
      keywords: ['printful'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'printful-api-key': {
    match: [
      `PRINTFUL_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"printful_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const printfulApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`PRINTFUL_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'printful_api_key: your-value-here'],
  },
});
