import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'linode',
  name: 'Akamai Cloud (Linode)',
  category: 'cloud',
  revoke: 'https://cloud.linode.com/profile/tokens',
  instead: 'Give the token only the scopes it needs and an expiry date.',
  source: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  kinds: [
    {
      id: 'linode-pat',
      title: 'Linode personal access token',
      identity: 'personal-token',
      keywords: ['linode'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'linode-object-storage-secret-key',
      title: 'Linode object storage secret key',
      identity: 'api-key',
      keywords: ['linode_obj', 'linode_s3', 'linode_object', 'linodes3'],
      value: /^[A-Za-z0-9]{40}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'linode-pat': {
    match: [`LINODE_TOKEN=⟦${fake.hex(64)}⟧`, `const linodeToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `LINODE_TOKEN=${fake.hex(8)}`, 'LINODE_TOKEN=your-key-here'],
  },
  'linode-object-storage-secret-key': {
    match: [`LINODE_OBJ_SECRET_KEY=⟦${fake.alnum(40)}⟧`, `const linodeObjSecretKey = "⟦${fake.alnum(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(40)}`, `LINODE_OBJ_SECRET_KEY=${fake.alnum(5)}`, 'LINODE_OBJ_SECRET_KEY=your-key-here'],
  },
});
