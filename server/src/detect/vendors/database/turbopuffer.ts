import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'turbopuffer',
  name: 'turbopuffer',
  category: 'database',
  revoke: 'https://turbopuffer.com/dashboard',
  source: 'https://turbopuffer.com/docs/auth',
  kinds: [
    {
      id: 'turbopuffer-api-key',
      title: 'turbopuffer API key',
      identity: 'api-key',
      keywords: ['tpuf_'],
      pattern: /tpuf_[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'turbopuffer-api-key': {
    match: [`TURBOPUFFER_API_KEY=⟦tpuf_${fake.alnum(32)}⟧`, `"turbopufferApiKey": "⟦tpuf_${fake.alnum(32)}⟧",`],
    ignore: [
      `TURBOPUFFER_API_KEY=xtpuf_${fake.alnum(32)}`,
      `TURBOPUFFER_API_KEY=tpuf_${fake.alnum(4)}`,
      `TURBOPUFFER_API_KEY=tpuf_${fake.alnum(32)}Zz9`,
      'TURBOPUFFER_API_KEY=tpuf_your-token-here',
    ],
  },
});
