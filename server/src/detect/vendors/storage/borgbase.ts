import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'borgbase',
  name: 'BorgBase',
  category: 'storage',
  revoke: 'https://www.borgbase.com/account?tab=2',
  source: 'https://docs.borgbase.com/api/',
  kinds: [
    {
      id: 'borgbase-api-token',
      title: 'BorgBase API token',
      identity: 'api-key',
      keywords: ['borgbase'],
      value: /^(?:eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}|[A-Za-z0-9_.-]{100,200})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'borgbase-api-token': {
    match: [
      `BORGBASE_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const borgbaseToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `BORGBASE_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'BORGBASE_TOKEN=your-key-here',
    ],
  },
});
