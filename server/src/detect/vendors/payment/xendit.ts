import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'xendit',
  name: 'Xendit',
  category: 'payment',
  revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
  source: 'https://docs.xendit.co/docs/api-keys',
  kinds: [
    {
      id: 'xendit-secret-key',
      title: 'Xendit secret key',
      identity: 'api-key',
      keywords: ['xnd_production_', 'xnd_development_'],
      pattern: /xnd_(?:production|development)_[A-Za-z0-9]{40,100}/,
      environment: (secret) => (secret.startsWith('xnd_production_') ? 'production' : 'test'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'xendit-secret-key': {
    match: [`export XENDIT_SECRET_KEY=⟦xnd_production_${fake.alnum(60)}⟧`, `{"token": "⟦xnd_development_${fake.alnum(60)}⟧"}`],
    ignore: [`token = xnd_production_${fake.alnum(10)}`, `xxnd_production_${fake.alnum(60)}`, 'token = xnd_production_your-token-here'],
  },
});
