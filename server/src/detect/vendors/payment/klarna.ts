import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'klarna',
  name: 'Klarna',
  category: 'payment',
  revoke: 'https://portal.klarna.com/',
  source: 'https://docs.klarna.com/api/authentication/',
  kinds: [
    {
      id: 'klarna-api-key',
      title: 'Klarna API key',
      identity: 'api-key',
      keywords: ['klarna_live_api_', 'klarna_test_api_'],
      pattern: /klarna_(?:live|test)_api_[A-Za-z0-9+\/*()#!@?=-]{30,200}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'klarna-api-key': {
    match: [`export KLARNA_API_KEY=⟦klarna_live_api_${fake.alnum(120)}⟧`, `{"token": "⟦klarna_test_api_${fake.alnum(120)}⟧"}`],
    ignore: [`token = klarna_live_api_${fake.alnum(20)}`, `xklarna_live_api_${fake.alnum(120)}`, 'token = klarna_live_api_your-token-here'],
  },
});
