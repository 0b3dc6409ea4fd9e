import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bytescale',
  name: 'Bytescale',
  category: 'storage',
  revoke: 'https://www.bytescale.com/dashboard/security/api-keys',
  source: 'https://www.bytescale.com/docs/authentication',
  kinds: [
    {
      id: 'bytescale-secret-key',
      title: 'Bytescale secret API key',
      identity: 'api-key',
      keywords: ['bytescale', 'upload_io', 'uploadio'],
      value: /^secret_[A-Za-z0-9]{24,40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bytescale-secret-key': {
    match: [`BYTESCALE_SECRET_API_KEY=⟦secret_${fake.alnum(30)}⟧`, `const bytescaleSecretApiKey = "⟦secret_${fake.alnum(30)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=secret_${fake.alnum(30)}`,
      `BYTESCALE_SECRET_API_KEY=secret_${fake.alnum(3)}`,
      'BYTESCALE_SECRET_API_KEY=your-key-here',
    ],
  },
});
