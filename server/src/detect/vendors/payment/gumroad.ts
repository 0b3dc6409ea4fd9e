import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gumroad',
  name: 'Gumroad',
  category: 'payment',
  revoke: 'https://gumroad.com/settings/advanced',
  source: 'https://gumroad.com/api',
  kinds: [
    {
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      identity: 'oauth-token',
      keywords: ['gumroad'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}|[A-Za-z0-9]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gumroad-access-token': {
    match: [
      `GUMROAD_ACCESS_TOKEN=⟦${fake.hex(64)}⟧`,
      `"gumroad_access_token": "⟦${fake.hex(64)}⟧"`,
      `const gumroadAccessToken = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`GUMROAD_ACCESS_TOKEN=${fake.hex(10)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'gumroad_access_token: your-value-here'],
  },
});
