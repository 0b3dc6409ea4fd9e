import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'paystack',
  name: 'Paystack',
  category: 'payment',
  revoke: 'https://dashboard.paystack.com/#/settings/developers',
  source: 'https://paystack.com/docs/api/authentication/',
  kinds: [
    {
      id: 'paystack-secret-key',
      title: 'Paystack secret key',
      identity: 'api-key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[0-9a-f]{40}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'paystack-secret-key': {
    match: [`export PAYSTACK_SECRET_KEY=⟦sk_live_${fake.hex(40)}⟧`, `{"token": "⟦sk_test_${fake.hex(40)}⟧"}`],
    ignore: [`token = sk_live_${fake.hex(6)}`, `xsk_live_${fake.hex(40)}`, 'token = sk_live_your-token-here'],
  },
});
