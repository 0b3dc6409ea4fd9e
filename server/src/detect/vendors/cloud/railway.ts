import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'railway',
  name: 'Railway',
  category: 'cloud',
  revoke: 'https://railway.com/account/tokens',
  instead: 'Use a project token, which reaches one environment only, instead of an account token.',
  source: 'https://docs.railway.com/reference/public-api',
  kinds: [
    {
      id: 'railway-token',
      title: 'Railway token',
      identity: 'api-key',
      keywords: ['railway'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|api_?key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'railway-token': {
    match: [`RAILWAY_TOKEN=⟦${fake.uuid()}⟧`, `const railwayToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`RAILWAY_PROJECT_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
});
