import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'twingate',
  name: 'Twingate',
  category: 'cdn-dns',
  revoke: 'https://www.twingate.com/docs/api-overview',
  source: 'https://www.twingate.com/docs/api-overview',
  kinds: [
    {
      id: 'twingate-api-key',
      title: 'Twingate API key or service key',
      identity: 'api-key',
      keywords: ['twingate'],
      value: /^[A-Za-z0-9_-]{80,200}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'twingate-api-key': {
    match: [`TWINGATE_API_TOKEN=⟦${fake.base64url(96)}⟧`, `const twingateApiToken = "⟦${fake.base64url(96)}⟧";`],
    ignore: ['TWINGATE_NETWORK=acme', `TWINGATE_API_TOKEN=${fake.alnum(12)}`],
  },
});
