import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pingdom',
  name: 'Pingdom',
  category: 'observability',
  revoke: 'https://my.pingdom.com/app/api-tokens',
  source: 'https://docs.pingdom.com/api/',
  kinds: [
    {
      id: 'pingdom-api-token',
      title: 'Pingdom API token',
      identity: 'api-key',
      keywords: ['pingdom'],
      value: /^[A-Za-z0-9_-]{64,71}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pingdom-api-token': {
    match: [`PINGDOM_API_TOKEN=⟦${fake.alnum(71)}⟧`, `const pingdomApiToken = "⟦${fake.alnum(71)}⟧";`],
    ignore: [`PINGDOM_CHECK=${fake.alnum(71)}`, 'PINGDOM_API_TOKEN=abc'],
  },
});
