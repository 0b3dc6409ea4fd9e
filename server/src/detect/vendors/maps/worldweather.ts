import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'worldweather',
  name: 'World Weather Online',
  category: 'maps',
  revoke: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  source: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  kinds: [
    {
      id: 'worldweather-api-key',
      title: 'World Weather Online API key',
      identity: 'api-key',
      keywords: ['worldweather', 'world_weather', 'wwo_'],
      name: /key|token|secret/,
      value: /[a-z0-9]{31,32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'worldweather-api-key': {
    match: [
      `WORLDWEATHER_API_KEY=⟦${fake.text(31, 'lowerAlnum')}⟧`,
      `"worldweather_api_key": "⟦${fake.text(31, 'lowerAlnum')}⟧"`,
      `const worldweatherApiKey = '⟦${fake.text(31, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `WORLDWEATHER_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(31, 'lowerAlnum')}`,
      'worldweather_api_key: your-value-here',
    ],
  },
});
