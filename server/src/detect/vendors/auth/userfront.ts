import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'userfront',
  name: 'Userfront',
  category: 'auth',
  revoke: 'https://userfront.com/dashboard',
  source: 'https://userfront.com/docs/',
  kinds: [
    {
      id: 'userfront-api-key',
      title: 'Userfront API key',
      identity: 'api-key',
      keywords: ['uf_live_admin_', 'uf_test_admin_', 'uf_live_readonly_', 'uf_test_readonly_'],
      pattern: /uf_(?:live|test)_(?:admin|readonly)_[a-z0-9]{4,16}_[a-f0-9]{32}/,
      environment: (secret) => (secret.includes('live') ? 'production' : 'test'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'userfront-api-key': {
    match: [
      `USERFRONT_API_KEY=⟦uf_live_admin_${fake.text(8, 'lowerAlnum')}_${fake.hex(32)}⟧`,
      `"userfrontApiKey": "⟦uf_live_admin_${fake.text(8, 'lowerAlnum')}_${fake.hex(32)}⟧",`,
    ],
    ignore: [
      `USERFRONT_API_KEY=xuf_live_admin_${fake.text(8, 'lowerAlnum')}_${fake.hex(32)}`,
      `USERFRONT_API_KEY=uf_live_admin_${fake.text(1, 'lowerAlnum')}_${fake.hex(4)}`,
      `USERFRONT_API_KEY=uf_live_admin_${fake.text(8, 'lowerAlnum')}_${fake.hex(32)}Zz9`,
      'USERFRONT_API_KEY=uf_live_admin_your-token-here',
    ],
  },
});
