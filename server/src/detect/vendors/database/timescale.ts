import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'timescale',
  name: 'Tiger Cloud (Timescale)',
  category: 'database',
  revoke: 'https://console.cloud.timescale.com/',
  source: 'https://docs.tigerdata.com/use-timescale/latest/security/client-credentials/',
  kinds: [
    {
      id: 'timescale-client-secret',
      title: 'Tiger Cloud client secret',
      identity: 'api-key',
      keywords: ['timescale', 'tigerdata', 'tiger_secret'],
      value: /^[A-Za-z0-9]{64}$/,
      name: /secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'timescale-client-secret': {
    match: [`TIMESCALE_SECRET_KEY=⟦${fake.alnum(64)}⟧`, `const timescaleSecretKey = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `TIMESCALE_SECRET_KEY=${fake.alnum(8)}`, 'TIMESCALE_SECRET_KEY=your-key-here'],
  },
});
