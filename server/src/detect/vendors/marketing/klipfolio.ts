import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'klipfolio',
  name: 'Klipfolio',
  category: 'marketing',
  revoke: 'https://apidocs.klipfolio.com/',
  source: 'https://apidocs.klipfolio.com/',
  kinds: [
    {
      id: 'klipfolio-api-key',
      title: 'Klipfolio API key',
      identity: 'api-key',
      keywords: ['klipfolio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'klipfolio-api-key': {
    match: [
      `KLIPFOLIO_API_KEY=⟦${fake.hex(40)}⟧`,
      `"klipfolio_api_key": "⟦${fake.hex(40)}⟧"`,
      `const klipfolioApiKey = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`KLIPFOLIO_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'klipfolio_api_key: your-value-here'],
  },
});
