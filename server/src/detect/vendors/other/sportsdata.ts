import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sportsdata',
  name: 'SportsDataIO',
  category: 'other',
  revoke: 'https://sportsdata.io/developers',
  source: 'https://sportsdata.io/developers',
  kinds: [
    {
      id: 'sportsdata-api-key',
      title: 'SportsDataIO API key',
      identity: 'api-key',
      keywords: ['sportsdata', 'sports_data', 'fantasydata'],
      name: /key|token/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sportsdata-api-key': {
    match: [
      `SPORTSDATA_API_KEY=⟦${fake.hex(32)}⟧`,
      `"sportsdata_api_key": "⟦${fake.hex(32)}⟧"`,
      `const sportsdataApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`SPORTSDATA_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'sportsdata_api_key: your-value-here'],
  },
});
