import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ip2location',
  name: 'IP2Location',
  category: 'maps',
  revoke: 'https://www.ip2location.io/ip2location-documentation',
  source: 'https://www.ip2location.io/ip2location-documentation',
  kinds: [
    {
      id: 'ip2location-api-key',
      title: 'IP2Location API key',
      identity: 'api-key',
      keywords: ['ip2location'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ip2location-api-key': {
    match: [
      `IP2LOCATION_API_KEY=⟦${fake.text(32, 'upperAlnum')}⟧`,
      `"ip2location_api_key": "⟦${fake.text(32, 'upperAlnum')}⟧"`,
      `const ip2locationApiKey = '⟦${fake.text(32, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `IP2LOCATION_API_KEY=${fake.text(24, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'upperAlnum')}`,
      'ip2location_api_key: your-value-here',
    ],
  },
});
