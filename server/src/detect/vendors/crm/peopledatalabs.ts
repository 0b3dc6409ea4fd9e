import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'peopledatalabs',
  name: 'People Data Labs',
  category: 'crm',
  revoke: 'https://dashboard.peopledatalabs.com/',
  source: 'https://docs.peopledatalabs.com/docs/authentication',
  kinds: [
    {
      id: 'peopledatalabs-api-key',
      title: 'People Data Labs API key',
      identity: 'api-key',
      keywords: ['peopledatalabs', 'people_data_labs', 'pdl_api', 'pdlapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'peopledatalabs-api-key': {
    match: [
      `PEOPLEDATALABS_API_KEY=⟦${fake.hex(64)}⟧`,
      `"peopledatalabs_api_key": "⟦${fake.hex(64)}⟧"`,
      `const peopledatalabsApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`PEOPLEDATALABS_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'peopledatalabs_api_key: your-value-here'],
  },
});
