import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'liveblocks',
  name: 'Liveblocks',
  category: 'queue',
  revoke: 'https://liveblocks.io/dashboard/apikeys',
  source: 'https://liveblocks.io/docs/concepts/api-keys',
  kinds: [
    {
      id: 'liveblocks-secret-key',
      title: 'Liveblocks secret key',
      identity: 'api-key',
      keywords: ['sk_dev_', 'sk_prod_'],
      pattern: /sk_(?:dev|prod)_[A-Za-z0-9_-]{64}/,
      environment: (secret) => (secret.startsWith('sk_prod_') ? 'production' : 'development'),
    },
    {
      id: 'liveblocks-public-key',
      title: 'Liveblocks public key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['pk_dev_', 'pk_prod_'],
      pattern: /pk_(?:dev|prod)_[A-Za-z0-9_-]{64}/,
      environment: (secret) => (secret.startsWith('pk_prod_') ? 'production' : 'development'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'liveblocks-secret-key': {
    match: [`LIVEBLOCKS_SECRET_KEY=⟦sk_prod_${fake.base64url(64)}⟧`, `"liveblocksSecretKey": "⟦sk_prod_${fake.base64url(64)}⟧",`],
    ignore: [
      `LIVEBLOCKS_SECRET_KEY=xsk_prod_${fake.base64url(64)}`,
      `LIVEBLOCKS_SECRET_KEY=sk_prod_${fake.base64url(8)}`,
      `LIVEBLOCKS_SECRET_KEY=sk_prod_${fake.base64url(64)}Zz9`,
      'LIVEBLOCKS_SECRET_KEY=sk_dev_your-token-here',
    ],
  },
  'liveblocks-public-key': {
    match: [`LIVEBLOCKS_PUBLIC_KEY=⟦pk_prod_${fake.base64url(64)}⟧`, `"liveblocksPublicKey": "⟦pk_prod_${fake.base64url(64)}⟧",`],
    ignore: [
      `LIVEBLOCKS_PUBLIC_KEY=xpk_prod_${fake.base64url(64)}`,
      `LIVEBLOCKS_PUBLIC_KEY=pk_prod_${fake.base64url(8)}`,
      `LIVEBLOCKS_PUBLIC_KEY=pk_prod_${fake.base64url(64)}Zz9`,
      'LIVEBLOCKS_PUBLIC_KEY=pk_dev_your-token-here',
    ],
  },
});
