import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nicereply',
  name: 'Nicereply',
  category: 'marketing',
  revoke: 'https://www.nicereply.com/api',
  source: 'https://www.nicereply.com/api',
  kinds: [
    {
      id: 'nicereply-api-key',
      title: 'Nicereply API key',
      identity: 'api-key',
      keywords: ['nicereply'],
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nicereply-api-key': {
    match: [
      `NICEREPLY_API_KEY=⟦${fake.hex(40)}⟧`,
      `"nicereply_api_key": "⟦${fake.hex(40)}⟧"`,
      `const nicereplyApiKey = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`NICEREPLY_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'nicereply_api_key: your-value-here'],
  },
});
