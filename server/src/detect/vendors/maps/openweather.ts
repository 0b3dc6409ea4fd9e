import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'openweather',
  name: 'OpenWeather',
  category: 'maps',
  revoke: 'https://home.openweathermap.org/api_keys',
  source: 'https://openweathermap.org/appid',
  kinds: [
    {
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      identity: 'api-key',
      keywords: ['openweather', 'pyowm', 'owm'],
      name: /openweather|(?:^|[^a-z])(?:py)?owm(?:[^a-z]|$)/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'openweather-api-key': {
    match: [
      `OPENWEATHER_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"openweather_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const openweatherApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `OPENWEATHER_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'openweather_api_key: your-value-here',
    ],
  },
});
