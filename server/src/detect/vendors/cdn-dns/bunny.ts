import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bunny',
  name: 'bunny.net',
  category: 'cdn-dns',
  revoke: 'https://dash.bunny.net/account/api-key',
  source: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  kinds: [
    {
      id: 'bunny-api-key',
      title: 'bunny.net API or storage zone key',
      identity: 'api-key',
      keywords: ['bunny'],
      value:
        /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?)$/,
      name: /key|token|passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bunny-api-key': {
    match: [`BUNNY_API_KEY=⟦${fake.uuid()}${fake.uuid()}⟧`, `const bunnyApiKey = "⟦${fake.uuid()}${fake.uuid()}⟧";`],
    ignore: [`BUNNY_PULL_ZONE=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
});
