import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'holistics',
  name: 'Holistics',
  category: 'productivity',
  revoke: 'https://docs.holistics.io/api',
  source: 'https://docs.holistics.io/api',
  kinds: [
    {
      id: 'holistics-api-key',
      title: 'Holistics API key',
      identity: 'api-key',
      keywords: ['holistic'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64,90}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'holistics-api-key': {
    match: [
      `HOLISTIC_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"holistic_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const holisticApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`HOLISTIC_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'holistic_api_key: your-value-here'],
  },
});
