import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'intra42',
  name: '42 Intra',
  category: 'other',
  revoke: 'https://profile.intra.42.fr/oauth/applications',
  source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  kinds: [
    {
      id: 'intra42-client-secret',
      title: '42 Intra client secret',
      identity: 'oauth-client',
      keywords: ['s-s4t2ud-', 's-s4t2af-'],
      pattern: /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
      pairsWith: ['intra42-client-id'],
    },
    {
      id: 'intra42-client-id',
      title: '42 Intra client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['u-s4t2ud-', 'u-s4t2af-'],
      pattern: /u-s4t2(?:ud|af)-[0-9a-f]{64}/,
      pairsWith: ['intra42-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'intra42-client-secret': {
    match: [`export INTRA42_CLIENT_SECRET=⟦s-s4t2ud-${fake.hex(64)}⟧`, `{"token": "⟦s-s4t2ud-${fake.hex(64)}⟧"}`],
    ignore: [`token = s-s4t2ud-${fake.hex(10)}`, `xs-s4t2ud-${fake.hex(64)}`, 'token = s-s4t2ud-your-token-here'],
  },
  'intra42-client-id': {
    match: [`export INTRA42_CLIENT_ID=⟦u-s4t2ud-${fake.hex(64)}⟧`, `{"token": "⟦u-s4t2ud-${fake.hex(64)}⟧"}`],
    ignore: [`token = u-s4t2ud-${fake.hex(10)}`, `xu-s4t2ud-${fake.hex(64)}`, 'token = u-s4t2ud-your-token-here'],
  },
});
