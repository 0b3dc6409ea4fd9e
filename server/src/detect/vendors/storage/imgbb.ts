import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'imgbb',
  name: 'ImgBB',
  category: 'storage',
  revoke: 'https://api.imgbb.com/',
  source: 'https://api.imgbb.com/',
  kinds: [
    {
      id: 'imgbb-api-key',
      title: 'ImgBB API key',
      identity: 'api-key',
      keywords: ['imgbb'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'imgbb-api-key': {
    match: [`IMGBB_API_KEY=⟦${fake.hex(32)}⟧`, `const imgbbApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `IMGBB_API_KEY=${fake.hex(4)}`, 'IMGBB_API_KEY=your-key-here'],
  },
});
