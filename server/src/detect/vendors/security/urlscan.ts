import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'urlscan',
  name: 'urlscan.io',
  category: 'security',
  revoke: 'https://urlscan.io/user/profile/',
  source: 'https://docs.urlscan.io/',
  kinds: [
    {
      id: 'urlscan-api-key',
      title: 'urlscan.io API key',
      identity: 'personal-token',
      keywords: ['urlscan'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'urlscan-joined-key',
      title: 'urlscan.io API key joined to its name',
      identity: 'personal-token',
      keywords: ['urlscan'],
      pattern:
        /urlscan[A-Za-z_-]{0,32}(?:key|token|secret|access|private)[A-Za-z_-]{0,24}-([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'urlscan-api-key': {
    match: [`URLSCAN_API_KEY=⟦${fake.uuid()}⟧`, `const urlscanApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`URLSCAN_SCAN_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
  'urlscan-joined-key': {
    match: [`urlscan-api-key-⟦${fake.uuid()}⟧`, `urlscanTOKEN-⟦${fake.uuid()}⟧`],
    ignore: [`urlscan-result-${fake.uuid()}`, `urlscan-key-${fake.hex(8)}`],
  },
});
