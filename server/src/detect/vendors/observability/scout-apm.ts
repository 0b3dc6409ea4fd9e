import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scout-apm',
  name: 'Scout Monitoring',
  category: 'observability',
  revoke: 'https://scoutapm.com/',
  source: 'https://scoutapm.com/docs/',
  kinds: [
    {
      id: 'scout-apm-key',
      title: 'Scout agent key',
      identity: 'deploy-key',
      keywords: ['scout_key', 'scout_apm', 'scoutapm'],
      value: /^[A-Za-z0-9]{20,40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scout-apm-key': {
    match: [`SCOUT_KEY=⟦${fake.alnum(20)}⟧`, `const scoutKey = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `SCOUT_KEY=${fake.alnum(2)}`, 'SCOUT_KEY=your-key-here'],
  },
});
