import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pagarme',
  name: 'Pagar.me',
  category: 'payment',
  revoke: 'https://dash.pagar.me/',
  source: 'https://docs.pagar.me/reference/autenticacao-2',
  kinds: [
    {
      id: 'pagarme-api-key',
      title: 'Pagar.me API key',
      identity: 'api-key',
      keywords: ['ak_live_', 'ak_test_'],
      pattern: /ak_(?:live|test)_[A-Za-z0-9]{30}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pagarme-api-key': {
    match: [`export PAGARME_API_KEY=⟦ak_live_${fake.alnum(30)}⟧`, `{"token": "⟦ak_test_${fake.alnum(30)}⟧"}`],
    ignore: [`token = ak_live_${fake.alnum(5)}`, `xak_live_${fake.alnum(30)}`, 'token = ak_live_your-token-here'],
  },
});
