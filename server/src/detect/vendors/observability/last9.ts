import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'last9',
  name: 'Last9',
  category: 'observability',
  revoke: 'https://app.last9.io/',
  source: 'https://last9.io/docs/',
  kinds: [
    {
      id: 'last9-token',
      title: 'Last9 token',
      identity: 'deploy-key',
      keywords: ['last9'],
      value: /^(?:eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}|[A-Za-z0-9+\/=]{40,100})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'last9-token': {
    match: [
      `LAST9_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const last9Token = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `LAST9_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'LAST9_TOKEN=your-key-here',
    ],
  },
});
