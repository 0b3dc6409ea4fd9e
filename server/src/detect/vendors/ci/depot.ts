import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'depot',
  name: 'Depot',
  category: 'ci',
  revoke: 'https://depot.dev/',
  instead: 'Let the pipeline sign in by an OpenID Connect trust relationship of the Depot project.',
  source: 'https://depot.dev/docs/cli/authentication',
  kinds: [
    {
      id: 'depot-token',
      title: 'Depot token',
      identity: 'api-key',
      keywords: ['depot_project_', 'depot_org_', 'depot_user_', 'dop_'],
      pattern: /depot_(?:project|org|user)_[a-f0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'depot-token': {
    match: [`DEPOT_TOKEN=⟦depot_project_${fake.hex(64)}⟧`, `"depotToken": "⟦depot_project_${fake.hex(64)}⟧",`],
    ignore: [
      `DEPOT_TOKEN=xdepot_project_${fake.hex(64)}`,
      `DEPOT_TOKEN=depot_project_${fake.hex(8)}`,
      `DEPOT_TOKEN=depot_project_${fake.hex(64)}Zz9`,
      'DEPOT_TOKEN=depot_project_your-token-here',
    ],
  },
});
