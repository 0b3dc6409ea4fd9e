import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'uploadthing',
  name: 'UploadThing',
  category: 'storage',
  revoke: 'https://uploadthing.com/dashboard',
  source: 'https://docs.uploadthing.com/api-reference/ut-api',
  kinds: [
    {
      id: 'uploadthing-token',
      title: 'UploadThing token',
      identity: 'api-key',
      keywords: ['uploadthing'],
      value: /^(?:eyJ[A-Za-z0-9+\/_-]{100,400}={0,2}|sk_live_[a-f0-9]{64})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      environment: (secret) => (secret.startsWith('sk_live_') ? 'production' : undefined),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'uploadthing-token': {
    match: [`UPLOADTHING_TOKEN=⟦eyJhcGlLZXki${fake.base64(160)}⟧`, `const uploadthingToken = "⟦eyJhcGlLZXki${fake.base64(160)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=eyJhcGlLZXki${fake.base64(160)}`,
      `UPLOADTHING_TOKEN=eyJhcGlLZXki${fake.base64(20)}`,
      'UPLOADTHING_TOKEN=your-key-here',
    ],
  },
});
