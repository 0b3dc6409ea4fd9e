import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'constructor-io',
  name: 'Constructor',
  category: 'search',
  revoke: 'https://app.constructor.io/',
  source: 'https://docs.constructor.com/',
  kinds: [
    {
      id: 'constructor-io-token',
      title: 'Constructor API token',
      identity: 'api-key',
      keywords: ['tok-'],
      pattern: /tok-[A-Za-z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'constructor-io-token': {
    match: [`CONSTRUCTOR_API_TOKEN=⟦tok-${fake.alnum(16)}⟧`, `"constructorApiToken": "⟦tok-${fake.alnum(16)}⟧",`],
    ignore: [
      `CONSTRUCTOR_API_TOKEN=xtok-${fake.alnum(16)}`,
      `CONSTRUCTOR_API_TOKEN=tok-${fake.alnum(2)}`,
      `CONSTRUCTOR_API_TOKEN=tok-${fake.alnum(16)}Zz9`,
      'CONSTRUCTOR_API_TOKEN=tok-your-token-here',
    ],
  },
});
