import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'duffel',
  name: 'Duffel',
  category: 'other',
  revoke: 'https://app.duffel.com/',
  source: 'https://duffel.com/docs/api/overview/authentication',
  kinds: [
    {
      id: 'duffel-access-token',
      title: 'Duffel access token',
      identity: 'api-key',
      keywords: ['duffel_test_', 'duffel_live_'],
      pattern: /duffel_(?:test|live)_[\w=-]{43}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'duffel-access-token': {
    match: [`export DUFFEL_ACCESS_TOKEN=⟦duffel_live_${fake.alnum(43)}⟧`, `{"token": "⟦duffel_test_${fake.alnum(43)}⟧"}`],
    ignore: [`token = duffel_live_${fake.alnum(7)}`, `xduffel_live_${fake.alnum(43)}`, 'token = duffel_live_your-token-here'],
  },
});
