import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'arcade',
  name: 'Arcade',
  category: 'mcp',
  revoke: 'https://api.arcade.dev/dashboard/api-keys',
  source: 'https://docs.arcade.dev/home/api-keys',
  kinds: [
    {
      id: 'arcade-api-key',
      title: 'Arcade API key',
      identity: 'api-key',
      keywords: ['arc_'],
      pattern: /arc_(?:o1|proj)?[A-Za-z0-9]{40,80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'arcade-api-key': {
    match: [`export ARCADE_API_KEY=⟦arc_${fake.alnum(50)}⟧`, `{"token": "⟦arc_${fake.alnum(50)}⟧"}`],
    ignore: [`token = arc_${fake.alnum(8)}`, `xarc_${fake.alnum(50)}`, 'token = arc_your-token-here'],
  },
});
