import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fly-io',
  name: 'Fly.io',
  category: 'cloud',
  revoke: 'https://fly.io/dashboard/personal/tokens',
  instead: 'Use a deploy token of one app (`fly tokens create deploy --expiry`) or OpenID Connect from the machine.',
  source: 'https://fly.io/docs/security/tokens/',
  kinds: [
    {
      id: 'fly-io-macaroon',
      title: 'Fly.io access token',
      identity: 'api-key',
      keywords: ['fm1r_', 'fm1a_', 'fm2_', 'fo1_'],
      pattern: /(?:fm1[ra]_|fm2_)[A-Za-z0-9+\/_-]{80,2000}={0,2}|fo1_[A-Za-z0-9_-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fly-io-macaroon': {
    match: [`FLY_API_TOKEN=⟦fm2_${fake.base64(160)}⟧`, `"flyAccessToken": "⟦fo1_${fake.base64url(43)}⟧",`],
    ignore: [`FLY_API_TOKEN=xfm2_${fake.base64(160)}`, `FLY_API_TOKEN=fm2_${fake.base64(30)}`, `FLY_API_TOKEN=fo1_${fake.base64url(12)}`],
  },
});
