import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rapidapi',
  name: 'RapidAPI',
  category: 'developer-tools',
  revoke: 'https://rapidapi.com/developer/security',
  source: 'https://docs.rapidapi.com/docs/keys',
  kinds: [
    {
      id: 'rapidapi-key',
      title: 'RapidAPI key',
      identity: 'api-key',
      keywords: ['msh'],
      pattern: /(?<![0-9a-f])[0-9a-f]{10}msh[0-9a-f]{15}p[0-9a-f]{6}jsn[0-9a-f]{12}/,
      anchor: 'window',
      reach: 52,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rapidapi-key': {
    match: [
      `export RAPIDAPI_KEY=⟦${fake.hex(10)}msh${fake.hex(15)}p${fake.hex(6)}jsn${fake.hex(12)}⟧`,
      `{"token": "⟦${fake.hex(10)}msh${fake.hex(15)}p${fake.hex(6)}jsn${fake.hex(12)}⟧"}`,
    ],
    ignore: [`${fake.hex(10)}msh${fake.hex(15)}p${fake.hex(6)}`, `${fake.hex(10)}msg${fake.hex(15)}p${fake.hex(6)}jsn${fake.hex(12)}`],
  },
});
