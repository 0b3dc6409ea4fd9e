import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'defined-networking',
  name: 'Defined Networking',
  category: 'developer-tools',
  revoke: 'https://admin.defined.net/',
  source: 'https://docs.defined.net/',
  kinds: [
    {
      id: 'defined-networking-api-token',
      title: 'Defined Networking API token',
      identity: 'api-key',
      keywords: ['dnkey-'],
      pattern: /dnkey-[A-Z0-9]{26}-[A-Z0-9]{52}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'defined-networking-api-token': {
    match: [
      `export DEFINED_NETWORKING_API_TOKEN=⟦dnkey-${fake.text(26, 'upperAlnum')}-${fake.text(52, 'upperAlnum')}⟧`,
      `{"token": "⟦dnkey-${fake.text(26, 'upperAlnum')}-${fake.text(52, 'upperAlnum')}⟧"}`,
    ],
    ignore: [
      `token = dnkey-${fake.text(4, 'upperAlnum')}-${fake.text(8, 'upperAlnum')}`,
      `xdnkey-${fake.text(26, 'upperAlnum')}-${fake.text(52, 'upperAlnum')}`,
      'token = dnkey-your-token-here',
    ],
  },
});
