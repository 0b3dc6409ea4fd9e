import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'statuspal',
  name: 'StatusPal',
  category: 'observability',
  revoke: 'https://statuspal.io/',
  source: 'https://docs.statuspal.io/platform/api',
  kinds: [
    {
      id: 'statuspal-api-key',
      title: 'StatusPal API key',
      identity: 'api-key',
      keywords: ['statuspal'],
      value: /^[A-Za-z0-9_]{28,34}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'statuspal-api-key': {
    match: [`STATUSPAL_API_KEY=⟦${fake.alnum(32)}⟧`, `const statuspalApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `STATUSPAL_API_KEY=${fake.alnum(4)}`, 'STATUSPAL_API_KEY=your-key-here'],
  },
});
