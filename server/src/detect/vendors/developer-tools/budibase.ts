import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'budibase',
  name: 'Budibase',
  category: 'developer-tools',
  revoke: 'https://docs.budibase.com/docs/api',
  source: 'https://docs.budibase.com/docs/api',
  kinds: [
    {
      id: 'budibase-api-key',
      title: 'Budibase API key',
      identity: 'api-key',
      keywords: ['budibase'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}-[0-9a-f]{78,80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'budibase-api-key': {
    match: [
      `BUDIBASE_API_KEY=⟦${fake.hex(32)}-${fake.hex(80)}⟧`,
      `"budibase_api_key": "⟦${fake.hex(32)}-${fake.hex(80)}⟧"`,
      `const budibaseApiKey = '⟦${fake.hex(32)}-${fake.hex(80)}⟧';`,
    ],
    ignore: [
      `BUDIBASE_API_KEY=${fake.hex(5)}-${fake.hex(13)}`,
      `SAMPLE_SETTING=${fake.hex(32)}-${fake.hex(80)}`,
      'budibase_api_key: your-value-here',
    ],
  },
});
