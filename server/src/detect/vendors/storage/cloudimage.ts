import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudimage',
  name: 'Cloudimage',
  category: 'storage',
  revoke: 'https://www.cloudimage.io/en/home',
  source: 'https://docs.cloudimage.io/',
  kinds: [
    {
      id: 'cloudimage-token',
      title: 'Cloudimage API token',
      identity: 'api-key',
      keywords: ['cloudimage'],
      value: /^[a-z0-9_]{30}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudimage-token': {
    match: [`CLOUDIMAGE_TOKEN=⟦${fake.text(30, 'lowerAlnum')}⟧`, `const cloudimageToken = "⟦${fake.text(30, 'lowerAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(30, 'lowerAlnum')}`,
      `CLOUDIMAGE_TOKEN=${fake.text(3, 'lowerAlnum')}`,
      'CLOUDIMAGE_TOKEN=your-key-here',
    ],
  },
});
