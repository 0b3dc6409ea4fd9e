import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'accuweather',
  name: 'AccuWeather',
  category: 'maps',
  revoke: 'https://developer.accuweather.com/user/me/apps',
  source: 'https://developer.accuweather.com/',
  kinds: [
    {
      id: 'accuweather-api-key',
      title: 'AccuWeather API key',
      identity: 'api-key',
      keywords: ['accuweather'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'accuweather-api-key': {
    match: [
      `ACCUWEATHER_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"accuweather_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const accuweatherApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`ACCUWEATHER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'accuweather_api_key: your-value-here'],
  },
});
