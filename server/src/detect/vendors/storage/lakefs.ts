import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lakefs',
  name: 'lakeFS',
  category: 'storage',
  revoke: 'https://docs.lakefs.io/',
  source: 'https://docs.lakefs.io/security/authentication/',
  kinds: [
    {
      id: 'lakefs-secret-access-key',
      title: 'lakeFS secret access key',
      identity: 'api-key',
      keywords: ['lakefs', 'lakectl'],
      value: /^[A-Za-z0-9+\/]{40}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lakefs-secret-access-key': {
    match: [`LAKEFS_SECRET_ACCESS_KEY=⟦${fake.alnum(40)}⟧`, `const lakefsSecretAccessKey = "⟦${fake.alnum(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(40)}`, `LAKEFS_SECRET_ACCESS_KEY=${fake.alnum(5)}`, 'LAKEFS_SECRET_ACCESS_KEY=your-key-here'],
  },
});
