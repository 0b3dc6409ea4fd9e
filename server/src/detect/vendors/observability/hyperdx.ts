import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hyperdx',
  name: 'HyperDX',
  category: 'observability',
  revoke: 'https://www.hyperdx.io/team',
  source: 'https://www.hyperdx.io/docs/',
  kinds: [
    {
      id: 'hyperdx-api-key',
      title: 'HyperDX ingestion key',
      identity: 'deploy-key',
      keywords: ['hyperdx'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hyperdx-api-key': {
    match: [`HYPERDX_API_KEY=⟦${fake.uuid()}⟧`, `const hyperdxApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`HYPERDX_TEAM_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
});
