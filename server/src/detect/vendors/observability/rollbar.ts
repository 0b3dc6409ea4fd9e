import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rollbar',
  name: 'Rollbar',
  category: 'observability',
  secretNames: ['rollbar'],
  revoke: 'https://rollbar.com/settings/accounts/',
  source: 'https://docs.rollbar.com/docs/access-tokens',
  kinds: [
    {
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      identity: 'api-key',
      keywords: ['rollbar'],
      value: /^(?:[a-f0-9]{32}|[a-f0-9]{128})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rollbar-access-token': {
    match: [`ROLLBAR_ACCESS_TOKEN=⟦${fake.hex(32)}⟧`, `const rollbarAccessToken = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `ROLLBAR_ACCESS_TOKEN=${fake.hex(4)}`, 'ROLLBAR_ACCESS_TOKEN=your-key-here'],
  },
});
