import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'loadmill',
  name: 'Loadmill',
  category: 'ci',
  revoke: 'https://app.loadmill.com/',
  source: 'https://docs.loadmill.com/',
  kinds: [
    {
      id: 'loadmill-api-token',
      title: 'Loadmill API token',
      identity: 'api-key',
      keywords: ['loadmill'],
      value: /^[A-Za-z0-9_-]{22,64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'loadmill-api-token': {
    match: [`LOADMILL_API_TOKEN=⟦${fake.alnum(36)}⟧`, `const loadmillApiToken = "⟦${fake.alnum(36)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(36)}`, `LOADMILL_API_TOKEN=${fake.alnum(4)}`, 'LOADMILL_API_TOKEN=your-key-here'],
  },
});
