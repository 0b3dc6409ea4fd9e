import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'creem',
  name: 'Creem',
  category: 'payment',
  revoke: 'https://docs.creem.io/',
  source: 'https://docs.creem.io/',
  kinds: [
    {
      id: 'creem-api-key',
      title: 'Creem API key',
      identity: 'api-key',
      keywords: ['creem_'],
      pattern: /creem_(?:test_|live_)?[A-Za-z0-9]{20,30}/,
      environment: (secret) => (secret.startsWith('creem_test_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'creem-api-key': {
    match: [`export CREEM_API_KEY=⟦creem_test_${fake.alnum(22)}⟧`, `{"token": "⟦creem_test_${fake.alnum(22)}⟧"}`],
    ignore: [`token = creem_test_${fake.alnum(3)}`, `xcreem_test_${fake.alnum(22)}`, 'token = creem_test_your-token-here'],
  },
});
