import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'survicate',
  name: 'Survicate',
  category: 'marketing',
  revoke: 'https://developers.survicate.com/',
  source: 'https://developers.survicate.com/',
  kinds: [
    {
      id: 'survicate-api-key',
      title: 'Survicate API key',
      identity: 'api-key',
      keywords: ['survicate'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'survicate-api-key': {
    match: [
      `SURVICATE_API_KEY=⟦${fake.hex(32)}⟧`,
      `"survicate_api_key": "⟦${fake.hex(32)}⟧"`,
      `const survicateApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`SURVICATE_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'survicate_api_key: your-value-here'],
  },
});
