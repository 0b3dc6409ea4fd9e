import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'locationiq',
  name: 'LocationIQ',
  category: 'maps',
  revoke: 'https://docs.locationiq.com/docs/introduction',
  source: 'https://docs.locationiq.com/docs/introduction',
  kinds: [
    {
      id: 'locationiq-api-key',
      title: 'LocationIQ API key',
      identity: 'api-key',
      keywords: ['locationiq'],
      value: /pk\.[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'locationiq-api-key': {
    match: [
      `LOCATIONIQ_API_KEY=⟦pk.${fake.hex(32)}⟧`,
      `"locationiq_api_key": "⟦pk.${fake.hex(32)}⟧"`,
      `const locationiqApiKey = '⟦pk.${fake.hex(32)}⟧';`,
    ],
    ignore: [`LOCATIONIQ_API_KEY=pk.${fake.hex(5)}`, `SAMPLE_SETTING=pk.${fake.hex(32)}`, 'locationiq_api_key: your-value-here'],
  },
});
