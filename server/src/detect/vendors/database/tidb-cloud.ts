import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tidb-cloud',
  name: 'TiDB Cloud',
  category: 'database',
  revoke: 'https://tidbcloud.com/',
  source: 'https://docs.pingcap.com/tidbcloud/api/v1beta',
  kinds: [
    {
      id: 'tidb-cloud-private-key',
      title: 'TiDB Cloud API private key',
      identity: 'api-key',
      keywords: ['tidbcloud', 'tidb_cloud', 'tidb-cloud'],
      value: /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9]{32,44})$/,
      name: /private|secret|api[_-]?key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tidb-cloud-private-key': {
    match: [`TIDBCLOUD_PRIVATE_KEY=⟦${fake.uuid()}⟧`, `const tidbcloudPrivateKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`TIDBCLOUD_PROJECT_ID=${fake.uuid()}`, `PRIVATE_KEY=${fake.uuid()}`],
  },
});
