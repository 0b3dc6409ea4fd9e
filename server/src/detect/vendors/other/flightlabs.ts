import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'flightlabs',
  name: 'FlightLabs',
  category: 'other',
  revoke: 'https://www.goflightlabs.com/documentation',
  source: 'https://www.goflightlabs.com/documentation',
  kinds: [
    {
      id: 'flightlabs-api-key',
      title: 'FlightLabs API key',
      identity: 'api-key',
      keywords: ['flightlabs'],
      value: /eyJ[\w.-]{100,900}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'flightlabs-api-key': {
    match: [
      `FLIGHTLABS_API_KEY=⟦eyJ${fake.alnum(60)}.eyJ${fake.alnum(100)}.${fake.base64url(86)}⟧`,
      `"flightlabs_api_key": "⟦eyJ${fake.alnum(60)}.eyJ${fake.alnum(100)}.${fake.base64url(86)}⟧"`,
      `const flightlabsApiKey = '⟦eyJ${fake.alnum(60)}.eyJ${fake.alnum(100)}.${fake.base64url(86)}⟧';`,
    ],
    ignore: [
      `FLIGHTLABS_API_KEY=eyJ${fake.alnum(10)}.eyJ${fake.alnum(16)}.${fake.base64url(14)}`,
      `SAMPLE_SETTING=eyJ${fake.alnum(60)}.eyJ${fake.alnum(100)}.${fake.base64url(86)}`,
      'flightlabs_api_key: your-value-here',
    ],
  },
});
