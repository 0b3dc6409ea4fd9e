import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'filebase',
  name: 'Filebase',
  category: 'storage',
  revoke: 'https://console.filebase.com/keys',
  source: 'https://docs.filebase.com/',
  kinds: [
    {
      id: 'filebase-secret-key',
      title: 'Filebase secret access key',
      identity: 'api-key',
      keywords: ['filebase'],
      value: /^[A-Za-z0-9]{40}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'filebase-secret-key': {
    match: [`FILEBASE_SECRET_ACCESS_KEY=⟦${fake.alnum(40)}⟧`, `const filebaseSecretAccessKey = "⟦${fake.alnum(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(40)}`, `FILEBASE_SECRET_ACCESS_KEY=${fake.alnum(5)}`, 'FILEBASE_SECRET_ACCESS_KEY=your-key-here'],
  },
});
