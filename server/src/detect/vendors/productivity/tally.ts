import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tally',
  name: 'Tally',
  category: 'productivity',
  revoke: 'https://developers.tally.so/',
  source: 'https://developers.tally.so/',
  kinds: [
    {
      id: 'tally-api-key',
      title: 'Tally API key',
      identity: 'api-key',
      keywords: ['tally'],
      value: /tly-[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tally-api-key': {
    match: [
      `TALLY_API_KEY=⟦tly-${fake.alnum(32)}⟧`,
      `"tally_api_key": "⟦tly-${fake.alnum(32)}⟧"`,
      `const tallyApiKey = '⟦tly-${fake.alnum(32)}⟧';`,
    ],
    ignore: [`TALLY_API_KEY=tly-${fake.alnum(5)}`, `SAMPLE_SETTING=tly-${fake.alnum(32)}`, 'tally_api_key: your-value-here'],
  },
});
