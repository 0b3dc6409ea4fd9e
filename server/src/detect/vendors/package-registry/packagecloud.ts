import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'packagecloud',
  name: 'packagecloud',
  category: 'package-registry',
  revoke: 'https://packagecloud.io/api_token',
  source: 'https://packagecloud.io/docs/api',
  kinds: [
    {
      id: 'packagecloud-api-token',
      title: 'packagecloud API token',
      identity: 'deploy-key',
      keywords: ['packagecloud'],
      value: /^[a-f0-9]{48}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'packagecloud-api-token': {
    match: [`PACKAGECLOUD_TOKEN=⟦${fake.hex(48)}⟧`, `const packagecloudToken = "⟦${fake.hex(48)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(48)}`, `PACKAGECLOUD_TOKEN=${fake.hex(6)}`, 'PACKAGECLOUD_TOKEN=your-key-here'],
  },
});
