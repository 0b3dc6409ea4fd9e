import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'razorpay',
  name: 'Razorpay',
  category: 'payment',
  revoke: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  source: 'https://razorpay.com/docs/api/authentication/',
  kinds: [
    {
      id: 'razorpay-key-id',
      title: 'Razorpay key id',
      identity: 'api-key',
      keywords: ['rzp_live_', 'rzp_test_'],
      pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
      pairsWith: ['razorpay-key-secret'],
    },
    {
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      identity: 'api-key',
      keywords: ['razorpay'],
      name: /secret/,
      value: /[A-Za-z0-9]{24}/,
      pairsWith: ['razorpay-key-id'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'razorpay-key-id': {
    match: [`export RAZORPAY_KEY_ID=⟦rzp_live_${fake.alnum(14)}⟧`, `{"token": "⟦rzp_test_${fake.alnum(14)}⟧"}`],
    ignore: [`token = rzp_live_${fake.alnum(2)}`, `xrzp_live_${fake.alnum(14)}`, 'token = rzp_live_your-token-here'],
  },
  'razorpay-key-secret': {
    match: [
      `RAZORPAY_KEY_SECRET=⟦${fake.alnum(24)}⟧`,
      `"razorpay_key_secret": "⟦${fake.alnum(24)}⟧"`,
      `const razorpayKeySecret = '⟦${fake.alnum(24)}⟧';`,
    ],
    ignore: [`RAZORPAY_KEY_SECRET=${fake.alnum(18)}`, `SAMPLE_SETTING=${fake.alnum(24)}`, 'razorpay_key_secret: your-value-here'],
  },
});
