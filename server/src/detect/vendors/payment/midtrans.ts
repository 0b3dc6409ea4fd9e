import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'midtrans',
  name: 'Midtrans',
  category: 'payment',
  revoke: 'https://dashboard.midtrans.com/settings/config_info',
  source: 'https://docs.midtrans.com/docs/midtrans-account',
  kinds: [
    {
      id: 'midtrans-server-key',
      title: 'Midtrans server key',
      identity: 'api-key',
      keywords: ['Mid-server-', 'SB-Mid-server-'],
      pattern: /(?:SB-|(?<!SB-))Mid-server-[\w-]{16,32}/,
      environment: (secret) => (secret.startsWith('SB-') ? 'test' : 'production'),
    },
    {
      id: 'midtrans-client-key',
      title: 'Midtrans client key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['Mid-client-', 'SB-Mid-client-'],
      pattern: /(?:SB-|(?<!SB-))Mid-client-[\w-]{16,32}/,
      environment: (secret) => (secret.startsWith('SB-') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'midtrans-server-key': {
    match: [`export MIDTRANS_SERVER_KEY=⟦Mid-server-${fake.alnum(24)}⟧`, `{"token": "⟦SB-Mid-server-${fake.alnum(24)}⟧"}`],
    ignore: [`token = Mid-server-${fake.alnum(4)}`, `xMid-server-${fake.alnum(24)}`, 'token = Mid-server-your-token-here'],
  },
  'midtrans-client-key': {
    match: [`export MIDTRANS_CLIENT_KEY=⟦Mid-client-${fake.alnum(16)}⟧`, `{"token": "⟦SB-Mid-client-${fake.alnum(16)}⟧"}`],
    ignore: [`token = Mid-client-${fake.alnum(2)}`, `xMid-client-${fake.alnum(16)}`, 'token = Mid-client-your-token-here'],
  },
});
