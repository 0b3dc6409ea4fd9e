import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wepay',
  name: 'WePay',
  category: 'payment',
  revoke: 'https://dev.wepay.com/',
  source: 'https://dev.wepay.com/',
  kinds: [
    {
      id: 'wepay-api-key',
      title: 'WePay API key',
      identity: 'api-key',
      keywords: ['wepay'],
      name: /secret|token/,
      value: /[0-9a-f]{20,64}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wepay-api-key': {
    match: [
      `WEPAY_CLIENT_SECRET=⟦${fake.hex(20)}⟧`,
      `"wepay_client_secret": "⟦${fake.hex(20)}⟧"`,
      `const wepayClientSecret = '⟦${fake.hex(20)}⟧';`,
    ],
    ignore: [`WEPAY_CLIENT_SECRET=${fake.hex(15)}`, `SAMPLE_SETTING=${fake.hex(20)}`, 'wepay_client_secret: your-value-here'],
  },
});
