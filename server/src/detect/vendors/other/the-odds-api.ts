import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'the-odds-api',
  name: 'The Odds API',
  category: 'other',
  revoke: 'https://the-odds-api.com/liveapi/guides/v4/',
  source: 'https://the-odds-api.com/liveapi/guides/v4/',
  kinds: [
    {
      id: 'the-odds-api-api-key',
      title: 'The Odds API API key',
      identity: 'api-key',
      keywords: ['theoddsapi', 'the-odds-api', 'the_odds_api', 'odds_api', 'oddsapi'],
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'the-odds-api-api-key': {
    match: [`THE_ODDS_API_KEY=⟦${fake.hex(32)}⟧`, `"the_odds_api_key": "⟦${fake.hex(32)}⟧"`, `const theOddsApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`THE_ODDS_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'the_odds_api_key: your-value-here'],
  },
});
