import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'weatherstack',
  name: 'Weatherstack',
  category: 'maps',
  revoke: 'https://weatherstack.com/documentation',
  source: 'https://weatherstack.com/documentation',
  kinds: [
    {
      id: 'weatherstack-api-key',
      title: 'Weatherstack API key',
      identity: 'api-key',
      keywords: ['weatherstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'weatherstack-api-key': {
    match: [
      `WEATHERSTACK_API_KEY=⟦${fake.hex(32)}⟧`,
      `"weatherstack_api_key": "⟦${fake.hex(32)}⟧"`,
      `const weatherstackApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`WEATHERSTACK_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'weatherstack_api_key: your-value-here'],
  },
});
