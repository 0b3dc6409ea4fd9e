import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'shippo',
  name: 'Shippo',
  category: 'e-commerce',
  revoke: 'https://portal.goshippo.com/api-config/api',
  source: 'https://docs.goshippo.com/guides/authentication',
  kinds: [
    {
      id: 'shippo-api-token',
      title: 'Shippo API token',
      identity: 'api-key',
      keywords: ['shippo_live_', 'shippo_test_'],
      pattern: /shippo_(?:live|test)_[0-9a-f]{40}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'shippo-api-token': {
    match: [`export SHIPPO_API_TOKEN=⟦shippo_live_${fake.hex(40)}⟧`, `{"token": "⟦shippo_test_${fake.hex(40)}⟧"}`],
    ignore: [`token = shippo_live_${fake.hex(6)}`, `xshippo_live_${fake.hex(40)}`, 'token = shippo_live_your-token-here'],
  },
});
