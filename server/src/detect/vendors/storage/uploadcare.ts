import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'uploadcare',
  name: 'Uploadcare',
  category: 'storage',
  revoke: 'https://app.uploadcare.com/',
  source: 'https://uploadcare.com/docs/start/api-keys/',
  kinds: [
    {
      id: 'uploadcare-secret-key',
      title: 'Uploadcare secret key',
      identity: 'api-key',
      keywords: ['uploadcare'],
      value: /^[a-f0-9]{20}$/,
      name: /secret|private/i,
    },
    {
      id: 'uploadcare-public-key',
      title: 'Uploadcare public key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['uploadcare'],
      value: /^[a-f0-9]{20}$/,
      name: /public/i,
      pairsWith: ['uploadcare-secret-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'uploadcare-secret-key': {
    match: [`UPLOADCARE_SECRET_KEY=⟦${fake.hex(20)}⟧`, `const uploadcareSecretKey = "⟦${fake.hex(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(20)}`, `UPLOADCARE_SECRET_KEY=${fake.hex(2)}`, 'UPLOADCARE_SECRET_KEY=your-key-here'],
  },
  'uploadcare-public-key': {
    match: [`UPLOADCARE_PUBLIC_KEY=⟦${fake.hex(20)}⟧`, `const uploadcarePublicKey = "⟦${fake.hex(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(20)}`, `UPLOADCARE_PUBLIC_KEY=${fake.hex(2)}`, 'UPLOADCARE_PUBLIC_KEY=your-key-here'],
  },
});
