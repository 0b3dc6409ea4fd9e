import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dead-mans-snitch',
  name: "Dead Man's Snitch",
  category: 'observability',
  revoke: 'https://deadmanssnitch.com/',
  source: 'https://deadmanssnitch.com/docs/api',
  kinds: [
    {
      id: 'dead-mans-snitch-api-key',
      title: "Dead Man's Snitch API key",
      identity: 'api-key',
      keywords: ['deadmanssnitch', 'dms_api', 'dead_mans_snitch'],
      value: /^[A-Za-z0-9_-]{20,44}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dead-mans-snitch-api-key': {
    match: [`DEADMANSSNITCH_API_KEY=⟦${fake.alnum(32)}⟧`, `const deadmanssnitchApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `DEADMANSSNITCH_API_KEY=${fake.alnum(4)}`, 'DEADMANSSNITCH_API_KEY=your-key-here'],
  },
});
