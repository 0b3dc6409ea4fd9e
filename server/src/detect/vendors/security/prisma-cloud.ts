import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'prisma-cloud',
  name: 'Prisma Cloud',
  category: 'security',
  revoke: 'https://docs.prismacloud.io/',
  source: 'https://docs.prismacloud.io/en/enterprise-edition/content-collections/administration/create-access-keys',
  kinds: [
    {
      id: 'prisma-cloud-secret-key',
      title: 'Prisma Cloud secret key',
      identity: 'service-account',
      keywords: ['prisma_cloud', 'prismacloud', 'pcc_', 'bc_api_key', 'bridgecrew', 'twistlock'],
      value: /^(?:[A-Za-z0-9+\/]{27}=|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'prisma-cloud-secret-key': {
    match: [`PRISMA_CLOUD_SECRET_KEY=⟦${fake.base64(27)}=⟧`, `const prismaCloudSecretKey = "⟦${fake.base64(27)}=⟧";`],
    ignore: ['PRISMA_CLOUD_URL=https://api.prismacloud.io', 'PRISMA_CLOUD_SECRET_KEY=abc'],
  },
});
