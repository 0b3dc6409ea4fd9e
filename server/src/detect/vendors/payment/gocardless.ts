import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gocardless',
  name: 'GoCardless',
  category: 'payment',
  revoke: 'https://manage.gocardless.com/developers',
  source: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
  kinds: [
    {
      id: 'gocardless-access-token',
      title: 'GoCardless access token',
      identity: 'oauth-token',
      keywords: ['live_', 'sandbox_'],
      pattern: /(?:live|sandbox)_[\w=-]{40}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gocardless-access-token': {
    match: [
      `export GOCARDLESS_ACCESS_TOKEN=⟦live_${fake.alnum(40)}⟧`,
      `{"token": "⟦sandbox_${fake.alnum(40)}⟧"}`,
      `GOCARDLESS_ACCESS_TOKEN=⟦live_${fake.alnum(39)}=⟧`,
    ],
    ignore: [`token = live_${fake.alnum(6)}`, `xlive_${fake.alnum(40)}`, 'token = live_your-token-here'],
  },
});
