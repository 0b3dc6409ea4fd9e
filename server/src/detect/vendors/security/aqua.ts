import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'aqua',
  name: 'Aqua Security',
  category: 'security',
  revoke: 'https://cloud.aquasec.com/',
  source: 'https://docs.aquasec.com/',
  kinds: [
    {
      id: 'aqua-api-secret',
      title: 'Aqua API secret',
      identity: 'api-key',
      keywords: ['aqua_secret', 'aqua_key', 'aquasec', 'aqua_api', 'aqua_token'],
      value: /^(?:[A-Za-z0-9]{20,40}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'aqua-api-secret': {
    match: [`AQUA_SECRET=⟦${fake.alnum(32)}⟧`, `const aquaSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `AQUA_SECRET=${fake.alnum(4)}`, 'AQUA_SECRET=your-key-here'],
  },
});
