import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nx-cloud',
  name: 'Nx Cloud',
  category: 'ci',
  revoke: 'https://cloud.nx.app/',
  instead:
    'Give read-write tokens to protected branches only, read-only tokens to other pipelines, and let developers sign in (`nx login`).',
  source: 'https://nx.dev/docs/guides/nx-cloud/access-tokens',
  kinds: [
    {
      id: 'nx-cloud-access-token',
      title: 'Nx Cloud access token',
      identity: 'deploy-key',
      keywords: ['nx_cloud', 'nxcloud', 'nx-cloud'],
      value: /^(?:[A-Za-z0-9+\/]{66,70}={1,2}|[a-f0-9]{48}|[a-f0-9]{24})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nx-cloud-access-token': {
    match: [`NX_CLOUD_ACCESS_TOKEN=⟦${fake.hex(48)}⟧`, `const nxCloudAccessToken = "⟦${fake.hex(48)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(48)}`, `NX_CLOUD_ACCESS_TOKEN=${fake.hex(6)}`, 'NX_CLOUD_ACCESS_TOKEN=your-key-here'],
  },
});
