import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clay',
  name: 'Clay',
  category: 'crm',
  revoke: 'https://app.clay.com/',
  source: 'https://www.clay.com/university',
  kinds: [
    {
      id: 'clay-api-key',
      title: 'Clay API key',
      identity: 'api-key',
      keywords: ['clay', 'clay '],
      name: /(?:^|[^a-z])clay.{0,8}(?:key|token)/,
      value: /[0-9a-f]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clay-api-key': {
    match: [`CLAY_API_KEY=⟦${fake.hex(20)}⟧`, `"clay_api_key": "⟦${fake.hex(20)}⟧"`, `const clayApiKey = '⟦${fake.hex(20)}⟧';`],
    ignore: [`CLAY_API_KEY=${fake.hex(15)}`, `SAMPLE_SETTING=${fake.hex(20)}`, 'clay_api_key: your-value-here'],
  },
});
