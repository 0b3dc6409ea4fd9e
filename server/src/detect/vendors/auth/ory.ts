import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ory',
  name: 'Ory',
  category: 'auth',
  revoke: 'https://console.ory.sh/',
  source: 'https://www.ory.com/docs/security-compliance/token-formats',
  kinds: [
    {
      id: 'ory-api-key',
      title: 'Ory API key',
      identity: 'api-key',
      keywords: ['ory_pat_', 'ory_wak_', 'ory_apikey_'],
      pattern: /ory_(?:pat|wak|apikey)_[A-Za-z0-9_-]{20,64}/,
    },
    {
      id: 'ory-oauth-token',
      title: 'Ory OAuth2 or session token',
      identity: 'oauth-token',
      keywords: ['ory_at_', 'ory_rt_', 'ory_ac_', 'ory_st_'],
      pattern: /ory_(?:at|rt|ac|st)_[A-Za-z0-9_.-]{30,180}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ory-api-key': {
    match: [`ORY_API_KEY=⟦ory_pat_${fake.alnum(32)}⟧`, `"oryApiKey": "⟦ory_pat_${fake.alnum(32)}⟧",`],
    ignore: [`ORY_API_KEY=xory_pat_${fake.alnum(32)}`, `ORY_API_KEY=ory_pat_${fake.alnum(4)}`, 'ORY_API_KEY=ory_pat_your-token-here'],
  },
  'ory-oauth-token': {
    match: [`ORY_ACCESS_TOKEN=⟦ory_at_${fake.base64url(86)}⟧`, `"oryAccessToken": "⟦ory_at_${fake.base64url(86)}⟧",`],
    ignore: [
      `ORY_ACCESS_TOKEN=xory_at_${fake.base64url(86)}`,
      `ORY_ACCESS_TOKEN=ory_at_${fake.base64url(10)}`,
      'ORY_ACCESS_TOKEN=ory_at_your-token-here',
    ],
  },
});
