import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hatchet',
  name: 'Hatchet',
  category: 'queue',
  revoke: 'https://cloud.onhatchet.run/',
  source: 'https://docs.hatchet.run/home/setup',
  kinds: [
    {
      id: 'hatchet-client-token',
      title: 'Hatchet client token',
      identity: 'api-key',
      keywords: ['hatchet'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hatchet-client-token': {
    match: [
      `HATCHET_CLIENT_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const hatchetClientToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `HATCHET_CLIENT_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'HATCHET_CLIENT_TOKEN=your-key-here',
    ],
  },
});
