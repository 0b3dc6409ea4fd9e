import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cicero',
  name: 'Cicero',
  category: 'other',
  revoke: 'https://www.cicerodata.com/cicero-api/',
  source: 'https://www.cicerodata.com/cicero-api/',
  kinds: [
    {
      id: 'cicero-api-key',
      title: 'Cicero API key',
      identity: 'api-key',
      keywords: ['cicero'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cicero-api-key': {
    match: [`CICERO_API_KEY=⟦${fake.hex(40)}⟧`, `"cicero_api_key": "⟦${fake.hex(40)}⟧"`, `const ciceroApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`CICERO_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'cicero_api_key: your-value-here'],
  },
});
