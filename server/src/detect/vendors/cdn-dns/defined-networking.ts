import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'defined-networking',
  name: 'Defined Networking',
  category: 'cdn-dns',
  revoke: 'https://admin.defined.net/settings/api-keys',
  source: 'https://docs.defined.net/api/defined-networking-api/',
  kinds: [
    {
      id: 'defined-networking-api-key',
      title: 'Defined Networking API key',
      identity: 'api-key',
      keywords: ['dnkey-'],
      pattern: /dnkey-[A-Z0-9]{26}-[A-Z0-9]{52}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'defined-networking-api-key': {
    match: [
      `DEFINED_API_TOKEN=⟦dnkey-${fake.text(26, 'base32')}-${fake.text(52, 'base32')}⟧`,
      `"definedApiToken": "⟦dnkey-${fake.text(26, 'base32')}-${fake.text(52, 'base32')}⟧",`,
    ],
    ignore: [
      `DEFINED_API_TOKEN=xdnkey-${fake.text(26, 'base32')}-${fake.text(52, 'base32')}`,
      `DEFINED_API_TOKEN=dnkey-${fake.text(26, 'base32')}-${fake.text(17, 'base32')}`,
      `DEFINED_API_TOKEN=dnkey-${fake.text(26, 'base32')}-${fake.text(52, 'base32')}Zz9`,
      'DEFINED_API_TOKEN=dnkey-your-token-here',
    ],
  },
});
