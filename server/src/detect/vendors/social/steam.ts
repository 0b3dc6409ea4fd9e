import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'steam',
  name: 'Steam',
  category: 'social',
  revoke: 'https://steamcommunity.com/dev/apikey',
  source: 'https://steamcommunity.com/dev',
  kinds: [
    {
      id: 'steam-api-key',
      title: 'Steam Web API key',
      identity: 'api-key',
      keywords: ['steam'],
      name: /key|token|secret/,
      value: /[0-9A-F]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'steam-api-key': {
    match: [
      `STEAM_API_KEY=⟦${fake.text(32, 'hexUpper')}⟧`,
      `"steam_api_key": "⟦${fake.text(32, 'hexUpper')}⟧"`,
      `const steamApiKey = '⟦${fake.text(32, 'hexUpper')}⟧';`,
    ],
    ignore: [`STEAM_API_KEY=${fake.text(24, 'hexUpper')}`, `SAMPLE_SETTING=${fake.text(32, 'hexUpper')}`, 'steam_api_key: your-value-here'],
  },
});
