import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bitrise',
  name: 'Bitrise',
  category: 'ci',
  revoke: 'https://app.bitrise.io/me/account/security',
  instead: 'Use a workspace API token with the roles it needs and an expiry date instead of a personal token.',
  source: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens',
  kinds: [
    {
      id: 'bitrise-access-token',
      title: 'Bitrise access token',
      identity: 'personal-token',
      keywords: ['bitpat_', 'bitwat_', 'bitpat-', 'bitwat-'],
      pattern: /bit[pw]at[_-][A-Za-z0-9_-]{40,120}/,
    },
    {
      id: 'bitrise-legacy-token',
      title: 'Bitrise access token (legacy)',
      identity: 'personal-token',
      keywords: ['bitrise'],
      value: /^(?:[A-Za-z0-9_-]{86}|[A-Za-z0-9]{22})$/,
      name: /token|key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bitrise-access-token': {
    match: [`BITRISE_TOKEN=⟦bitpat_${fake.base64url(86)}⟧`, `"bitriseToken": "⟦bitpat_${fake.base64url(86)}⟧",`],
    ignore: [
      `BITRISE_TOKEN=xbitpat_${fake.base64url(86)}`,
      `BITRISE_TOKEN=bitpat_${fake.base64url(10)}`,
      'BITRISE_TOKEN=bitpat_your-token-here',
    ],
  },
  'bitrise-legacy-token': {
    match: [`BITRISE_API_TOKEN=⟦${fake.base64url(86)}⟧`, `const bitriseApiToken = "⟦${fake.base64url(86)}⟧";`],
    ignore: [`BITRISE_API_TOKEN=${fake.alnum(12)}`, `BITRISE_APP=${fake.alnum(22)}`],
  },
});
