import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'catchpoint',
  name: 'Catchpoint',
  category: 'observability',
  revoke: 'https://portal.catchpoint.com/',
  source: 'https://docs.catchpoint.com/docs/api-keys',
  kinds: [
    {
      id: 'catchpoint-api-key',
      title: 'Catchpoint REST API key',
      identity: 'api-key',
      keywords: ['catchpoint'],
      value: /^(?:[A-Za-z0-9]{40,80}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'catchpoint-api-key': {
    match: [`CATCHPOINT_API_KEY=⟦${fake.alnum(64)}⟧`, `const catchpointApiKey = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`CATCHPOINT_TEST=${fake.alnum(64)}`, 'CATCHPOINT_API_KEY=abc'],
  },
});
