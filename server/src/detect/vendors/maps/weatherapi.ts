import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'weatherapi',
  name: 'WeatherAPI.com',
  category: 'maps',
  revoke: 'https://www.weatherapi.com/docs/',
  source: 'https://www.weatherapi.com/docs/',
  kinds: [
    {
      id: 'weatherapi-api-key',
      title: 'WeatherAPI.com API key',
      identity: 'api-key',
      keywords: ['weatherapi', 'weather_api'],
      value: /[0-9a-f]{31}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'weatherapi-api-key': {
    match: [`WEATHERAPI_KEY=⟦${fake.hex(31)}⟧`, `"weatherapi_key": "⟦${fake.hex(31)}⟧"`, `const weatherapiKey = '⟦${fake.hex(31)}⟧';`],
    ignore: [`WEATHERAPI_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(31)}`, 'weatherapi_key: your-value-here'],
  },
});
