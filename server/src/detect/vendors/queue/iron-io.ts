import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'iron-io',
  name: 'Iron.io',
  category: 'queue',
  revoke: 'https://hud-e.iron.io/',
  source: 'https://dev.iron.io/',
  kinds: [
    {
      id: 'iron-io-token',
      title: 'Iron.io token',
      identity: 'api-key',
      keywords: ['iron_token', 'irontoken', 'iron_mq', 'ironmq', 'ironworker', 'iron_worker'],
      value: /^[A-Za-z0-9_-]{20,32}$/,
      name: /(?<![a-z])iron.{0,40}(?:token|key)/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'iron-io-token': {
    match: [`IRON_TOKEN=⟦${fake.alnum(27)}⟧`, `const ironToken = "⟦${fake.alnum(27)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(27)}`, `IRON_TOKEN=${fake.alnum(3)}`, 'IRON_TOKEN=your-key-here'],
  },
});
