import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'firehydrant',
  name: 'FireHydrant',
  category: 'observability',
  revoke: 'https://app.firehydrant.io/organizations/bots',
  source: 'https://docs.firehydrant.com/reference/authentication-1',
  kinds: [
    {
      id: 'firehydrant-bot-token',
      title: 'FireHydrant bot token',
      identity: 'bot',
      keywords: ['fhb-'],
      pattern: /fhb-[a-f0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'firehydrant-bot-token': {
    match: [`FIREHYDRANT_API_KEY=⟦fhb-${fake.hex(32)}⟧`, `"firehydrantApiKey": "⟦fhb-${fake.hex(32)}⟧",`],
    ignore: [
      `FIREHYDRANT_API_KEY=xfhb-${fake.hex(32)}`,
      `FIREHYDRANT_API_KEY=fhb-${fake.hex(4)}`,
      `FIREHYDRANT_API_KEY=fhb-${fake.hex(32)}Zz9`,
      'FIREHYDRANT_API_KEY=fhb-your-token-here',
    ],
  },
});
