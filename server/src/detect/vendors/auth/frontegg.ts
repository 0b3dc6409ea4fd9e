import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'frontegg',
  name: 'Frontegg',
  category: 'auth',
  revoke: 'https://portal.frontegg.com/',
  source: 'https://developers.frontegg.com/ciam/api/descriptions/vendor',
  kinds: [
    {
      id: 'frontegg-api-key',
      title: 'Frontegg API key',
      identity: 'api-key',
      keywords: ['frontegg'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /api_?key|secret|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'frontegg-api-key': {
    match: [`FRONTEGG_API_KEY=⟦${fake.uuid()}⟧`, `const fronteggApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`FRONTEGG_CLIENT_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
});
