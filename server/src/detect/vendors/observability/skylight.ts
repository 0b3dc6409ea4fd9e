import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'skylight',
  name: 'Skylight',
  category: 'observability',
  revoke: 'https://www.skylight.io/app/settings',
  source: 'https://www.skylight.io/support/getting-set-up',
  kinds: [
    {
      id: 'skylight-authentication',
      title: 'Skylight authentication token',
      identity: 'deploy-key',
      keywords: ['skylight'],
      value: /^[A-Za-z0-9_-]{40,50}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'skylight-authentication': {
    match: [`SKYLIGHT_AUTHENTICATION=⟦${fake.base64url(43)}⟧`, `const skylightAuthentication = "⟦${fake.base64url(43)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.base64url(43)}`,
      `SKYLIGHT_AUTHENTICATION=${fake.base64url(5)}`,
      'SKYLIGHT_AUTHENTICATION=your-key-here',
    ],
  },
});
