import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'jetbrains',
  name: 'JetBrains',
  category: 'developer-tools',
  revoke: 'https://hub.jetbrains.com/users/me?tab=authentification',
  source: 'https://plugins.jetbrains.com/docs/marketplace/plugin-upload.html',
  kinds: [
    {
      id: 'jetbrains-marketplace-token',
      title: 'JetBrains permanent token',
      identity: 'personal-token',
      keywords: ['perm:', 'perm-'],
      pattern: /perm[:-][A-Za-z0-9+=]{6,80}\.[A-Za-z0-9+=-]{4,60}\.[A-Za-z0-9]{30,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jetbrains-marketplace-token': {
    match: [
      `export JETBRAINS_MARKETPLACE_TOKEN=⟦perm:${fake.alnum(16)}.${fake.alnum(12)}.${fake.alnum(42)}⟧`,
      `{"token": "⟦perm:${fake.alnum(16)}.${fake.alnum(12)}.${fake.alnum(42)}⟧"}`,
    ],
    ignore: [`perm:${fake.alnum(16)}.${fake.alnum(12)}`, `chown perm:x.y.${fake.alnum(8)}`],
  },
});
