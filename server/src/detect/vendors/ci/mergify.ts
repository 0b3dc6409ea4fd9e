import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mergify',
  name: 'Mergify',
  category: 'ci',
  revoke: 'https://dashboard.mergify.com/',
  instead: 'Report from GitHub Actions by OpenID Connect, which needs no key; give other keys one permission and an expiry date.',
  source: 'https://docs.mergify.com/api/application-keys',
  kinds: [
    {
      id: 'mergify-application-key',
      title: 'Mergify application key',
      identity: 'application',
      keywords: ['mergify_application_key_'],
      pattern: /mergify_application_key_[A-Za-z0-9_-]{60,70}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mergify-application-key': {
    match: [
      `MERGIFY_TOKEN=⟦mergify_application_key_${fake.base64url(64)}⟧`,
      `"mergifyToken": "⟦mergify_application_key_${fake.base64url(64)}⟧",`,
    ],
    ignore: [
      `MERGIFY_TOKEN=xmergify_application_key_${fake.base64url(64)}`,
      `MERGIFY_TOKEN=mergify_application_key_${fake.base64url(8)}`,
      'MERGIFY_TOKEN=mergify_application_key_your-token-here',
    ],
  },
});
