import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'weatherbit',
  name: 'Weatherbit',
  category: 'maps',
  revoke: 'https://www.weatherbit.io/api',
  source: 'https://www.weatherbit.io/api',
  kinds: [
    {
      id: 'weatherbit-api-key',
      title: 'Weatherbit API key',
      identity: 'api-key',
      keywords: ['weatherbit'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'weatherbit-api-key': {
    match: [
      `WEATHERBIT_API_KEY=⟦${fake.hex(32)}⟧`,
      `"weatherbit_api_key": "⟦${fake.hex(32)}⟧"`,
      `const weatherbitApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`WEATHERBIT_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'weatherbit_api_key: your-value-here'],
  },
});
