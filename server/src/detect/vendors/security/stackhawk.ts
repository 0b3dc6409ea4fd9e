import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'stackhawk',
  name: 'StackHawk',
  category: 'security',
  revoke: 'https://app.stackhawk.com/settings/apikeys',
  source: 'https://docs.stackhawk.com/hawkscan/',
  kinds: [
    {
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      identity: 'api-key',
      keywords: ['hawk.'],
      pattern: /hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'stackhawk-api-key': {
    match: [`HAWK_API_KEY=⟦hawk.${fake.alnum(20)}.${fake.alnum(20)}⟧`, `"hawkApiKey": "⟦hawk.${fake.alnum(20)}.${fake.alnum(20)}⟧",`],
    ignore: [
      `HAWK_API_KEY=xhawk.${fake.alnum(20)}.${fake.alnum(20)}`,
      `HAWK_API_KEY=hawk.${fake.alnum(2)}.${fake.alnum(2)}`,
      `HAWK_API_KEY=hawk.${fake.alnum(20)}.${fake.alnum(20)}Zz9`,
      'HAWK_API_KEY=hawk.your-token-here',
    ],
  },
});
