import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'geocode',
  name: 'geocode.xyz',
  category: 'maps',
  revoke: 'https://geocode.xyz/api',
  source: 'https://geocode.xyz/api',
  kinds: [
    {
      id: 'geocode-api-key',
      title: 'geocode.xyz API key',
      identity: 'api-key',
      keywords: ['geocode_', 'geocode-'],
      name: /key|token|auth/,
      value: /[a-z0-9]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'geocode-api-key': {
    match: [`GEOCODE_API_KEY=⟦${fake.text(28, 'lowerAlnum')}⟧`, `"geocode_api_key": "⟦${fake.text(28, 'lowerAlnum')}⟧"`],
    ignore: [
      `GEOCODE_API_KEY=${fake.text(21, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(28, 'lowerAlnum')}`,
      'geocode_api_key: your-value-here',
    ],
  },
});
