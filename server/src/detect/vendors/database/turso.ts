import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'turso',
  name: 'Turso',
  category: 'database',
  revoke: 'https://app.turso.tech/',
  instead: 'Mint database tokens with an expiry and read-only scope where possible.',
  source: 'https://docs.turso.tech/cli/auth/api-tokens/mint',
  kinds: [
    {
      id: 'turso-token',
      title: 'Turso database or API token',
      identity: 'database-user',
      keywords: ['turso', 'libsql'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /token|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'turso-token': {
    match: [
      `TURSO_AUTH_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const tursoAuthToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `TURSO_AUTH_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'TURSO_AUTH_TOKEN=your-key-here',
    ],
  },
});
