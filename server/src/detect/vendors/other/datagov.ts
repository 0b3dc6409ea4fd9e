import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'datagov',
  name: 'api.data.gov',
  category: 'other',
  revoke: 'https://api.data.gov/docs/api-key/',
  source: 'https://api.data.gov/docs/api-key/',
  kinds: [
    {
      id: 'datagov-api-key',
      title: 'api.data.gov API key',
      identity: 'api-key',
      keywords: ['datagov', 'data_gov', 'data.gov', 'fec_api', 'fecapi', 'census_api', 'censusapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'datagov-api-key': {
    match: [
      `DATAGOV_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"datagov_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const datagovApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`DATAGOV_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'datagov_api_key: your-value-here'],
  },
});
