import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'api-sports',
  name: 'API-Sports',
  category: 'other',
  revoke: 'https://api-sports.io/documentation',
  source: 'https://api-sports.io/documentation',
  kinds: [
    {
      id: 'api-sports-api-key',
      title: 'API-Sports API key',
      identity: 'api-key',
      keywords: ['apisports', 'api_sports', 'api_football', 'apifootball', 'api-football'],
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'api-sports-api-key': {
    match: [`API_FOOTBALL_KEY=⟦${fake.hex(32)}⟧`, `"api_football_key": "⟦${fake.hex(32)}⟧"`, `const apiFootballKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`API_FOOTBALL_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'api_football_key: your-value-here'],
  },
});
