import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'imagekit',
  name: 'ImageKit',
  category: 'storage',
  revoke: 'https://imagekit.io/dashboard/developer/api-keys',
  source: 'https://imagekit.io/docs/api-keys',
  kinds: [
    {
      id: 'imagekit-private-key',
      title: 'ImageKit private key',
      identity: 'api-key',
      keywords: ['private_'],
      pattern: /private_[A-Za-z0-9+\/]{20,32}={0,2}/,
    },
    {
      id: 'imagekit-key',
      title: 'ImageKit key',
      identity: 'api-key',
      keywords: ['imagekit', 'image_kit'],
      value: /^(?:private_)?[A-Za-z0-9+\/]{10,36}={0,2}$/,
      name: /private|secret|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'imagekit-private-key': {
    match: [`IMAGEKIT_PRIVATE_KEY=⟦private_${fake.alnum(27)}=⟧`, `"imagekitPrivateKey": "⟦private_${fake.alnum(27)}=⟧",`],
    ignore: [`IMAGEKIT_PRIVATE_KEY=xprivate_${fake.alnum(27)}=`, 'IMAGEKIT_PRIVATE_KEY=private_abc'],
  },
  'imagekit-key': {
    match: [`IMAGEKIT_PRIVATE_KEY=⟦private_${fake.alnum(12)}⟧`, `const imagekitPrivateKey = "⟦private_${fake.alnum(12)}⟧";`],
    ignore: [`IMAGEKIT_PUBLIC_KEY=public_${fake.alnum(27)}`, 'IMAGEKIT_PRIVATE_KEY=abc'],
  },
});
