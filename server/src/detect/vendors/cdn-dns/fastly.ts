import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fastly',
  name: 'Fastly',
  category: 'cdn-dns',
  secretNames: ['fastly'],
  revoke: 'https://manage.fastly.com/account/personal/tokens',
  instead: 'Use an automation token limited to one service, with an expiry.',
  source:
    'https://www.fastly.com/documentation/guides/organizations-and-accounts/account-members-and-permissions/managing-account-level-api-tokens',
  kinds: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      identity: 'personal-token',
      keywords: ['fastly'],
      value: /^[A-Za-z0-9_-]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fastly-api-token': {
    match: [`FASTLY_API_TOKEN=⟦${fake.base64url(32)}⟧`, `const fastlyApiToken = "⟦${fake.base64url(32)}⟧";`],
    ignore: [`FASTLY_SERVICE=${fake.alnum(32)}`, `FASTLY_API_TOKEN=${fake.alnum(8)}`],
  },
});
