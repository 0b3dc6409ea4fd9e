import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'checkout-com',
  name: 'Checkout.com',
  category: 'payment',
  revoke: 'https://dashboard.checkout.com/developers/keys',
  source: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  kinds: [
    {
      id: 'checkout-com-secret-key',
      title: 'Checkout.com secret key',
      identity: 'api-key',
      keywords: ['sk_'],
      pattern: /sk_(?:sbox_[a-z0-9*#$=?]{26}|(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      environment: (secret) => (/^sk_(?:sbox|test)_/.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'checkout-com-secret-key': {
    match: [`export CHECKOUT_COM_SECRET_KEY=⟦sk_${fake.uuid()}⟧`, `{"token": "⟦sk_test_${fake.uuid()}⟧"}`],
    ignore: [`sk_${fake.hex(12)}`, `task_${fake.uuid()}`, `sk_${fake.uuid().slice(0, 35)}`],
  },
});
