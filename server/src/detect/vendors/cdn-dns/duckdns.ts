import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'duckdns',
  name: 'Duck DNS',
  category: 'cdn-dns',
  revoke: 'https://www.duckdns.org/',
  source: 'https://www.duckdns.org/spec.jsp',
  kinds: [
    {
      id: 'duckdns-token',
      title: 'Duck DNS token',
      identity: 'personal-token',
      keywords: ['duckdns', 'duck_dns'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key|secret/i,
    },
    {
      id: 'duckdns-update-url-token',
      title: 'Duck DNS token in an update URL',
      identity: 'personal-token',
      keywords: ['duckdns.org/update'],
      pattern: /duckdns\.org\/update\?[A-Za-z0-9_.=&-]{0,120}token=([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'duckdns-token': {
    match: [`DUCKDNS_TOKEN=⟦${fake.uuid()}⟧`, `const duckdnsToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`DUCKDNS_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
  'duckdns-update-url-token': {
    match: [
      `curl "https://www.duckdns.org/update?domains=a&token=⟦${fake.uuid()}⟧&ip="`,
      `url=https://www.duckdns.org/update?token=⟦${fake.uuid()}⟧`,
    ],
    ignore: ['https://www.duckdns.org/update?domains=a&token=your-token', 'https://www.duckdns.org/update?domains=a'],
  },
});
