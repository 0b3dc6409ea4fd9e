import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'omdb',
  name: 'OMDb',
  category: 'other',
  revoke: 'https://www.omdbapi.com/',
  source: 'https://www.omdbapi.com/',
  kinds: [
    {
      id: 'omdb-api-key',
      title: 'OMDb API key',
      identity: 'api-key',
      keywords: ['omdb'],
      name: /key/,
      value: /[0-9a-f]{8}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'omdb-api-key': {
    match: [`OMDB_API_KEY=⟦${fake.hex(8)}⟧`, `"omdb_api_key": "⟦${fake.hex(8)}⟧"`, `const omdbApiKey = '⟦${fake.hex(8)}⟧';`],
    ignore: [`OMDB_API_KEY=${fake.hex(5)}`, `SAMPLE_SETTING=${fake.hex(8)}`, 'omdb_api_key: your-value-here'],
  },
});
