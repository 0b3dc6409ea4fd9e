import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zerotier',
  name: 'ZeroTier',
  category: 'developer-tools',
  revoke: 'https://my.zerotier.com/account',
  source: 'https://docs.zerotier.com/api/central/v1/',
  kinds: [
    {
      id: 'zerotier-api-token',
      title: 'ZeroTier Central API token',
      identity: 'api-key',
      keywords: ['zerotier'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zerotier-api-token': {
    match: [
      `ZEROTIER_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"zerotier_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const zerotierApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`ZEROTIER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'zerotier_api_key: your-value-here'],
  },
});
