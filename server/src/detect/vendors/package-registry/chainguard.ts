import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chainguard',
  name: 'Chainguard',
  category: 'package-registry',
  revoke: 'https://console.chainguard.dev/',
  instead: 'Use an assumable identity by OpenID Connect instead of a pull token.',
  source: 'https://edu.chainguard.dev/chainguard/chainguard-registry/authenticating/',
  kinds: [
    {
      id: 'chainguard-pull-token',
      title: 'Chainguard registry pull token',
      identity: 'service-account',
      keywords: ['chainguard', 'cgr_dev', 'cgr_token'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{20,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chainguard-pull-token': {
    match: [
      `CHAINGUARD_TOKEN=⟦eyJhbGciOi${fake.base64url(40)}.${fake.base64url(200)}.${fake.base64url(86)}⟧`,
      `const chainguardToken = "⟦eyJhbGciOi${fake.base64url(40)}.${fake.base64url(200)}.${fake.base64url(86)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(40)}.${fake.base64url(200)}.${fake.base64url(86)}`,
      `CHAINGUARD_TOKEN=eyJhbGciOi${fake.base64url(5)}.${fake.base64url(25)}.${fake.base64url(10)}`,
      'CHAINGUARD_TOKEN=your-key-here',
    ],
  },
});
