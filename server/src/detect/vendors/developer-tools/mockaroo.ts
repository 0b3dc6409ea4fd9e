import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mockaroo',
  name: 'Mockaroo',
  category: 'developer-tools',
  revoke: 'https://www.mockaroo.com/docs',
  source: 'https://www.mockaroo.com/docs',
  kinds: [
    {
      id: 'mockaroo-api-key',
      title: 'Mockaroo API key',
      identity: 'api-key',
      keywords: ['mockaroo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mockaroo-api-key': {
    match: [`MOCKAROO_API_KEY=⟦${fake.hex(8)}⟧`, `"mockaroo_api_key": "⟦${fake.hex(8)}⟧"`, `const mockarooApiKey = '⟦${fake.hex(8)}⟧';`],
    ignore: [`MOCKAROO_API_KEY=${fake.hex(5)}`, `SAMPLE_SETTING=${fake.hex(8)}`, 'mockaroo_api_key: your-value-here'],
  },
});
