import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'minio',
  name: 'MinIO',
  category: 'storage',
  revoke: 'https://min.io/docs/minio/linux/administration/identity-access-management.html',
  instead: 'Use short-lived STS credentials (AssumeRoleWithWebIdentity) for workloads.',
  source: 'https://min.io/docs/minio/linux/reference/minio-server/settings/root-credentials.html',
  kinds: [
    {
      id: 'minio-secret-key',
      title: 'MinIO secret key or root password',
      identity: 'service-account',
      keywords: ['minio'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /secret|passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'minio-secret-key': {
    match: [`MINIO_ROOT_PASSWORD=⟦${fake.alnum(40)}⟧`, `const minioRootPassword = "⟦${fake.alnum(40)}⟧";`],
    ignore: [`MINIO_ROOT_USER=${fake.alnum(20)}`, 'MINIO_ROOT_PASSWORD=abc'],
  },
});
