import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'canva',
  name: 'Canva',
  category: 'productivity',
  revoke: 'https://www.canva.com/developers/integrations',
  source: 'https://www.canva.dev/docs/connect/authentication/',
  kinds: [
    {
      id: 'canva-client-secret',
      title: 'Canva client secret',
      identity: 'oauth-client',
      keywords: ['cnvca'],
      pattern: /cnvca[\w-]{51}/,
      pairsWith: ['canva-client-id'],
    },
    {
      id: 'canva-client-id',
      title: 'Canva client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['canva'],
      value: /OC-[\w-]{11,14}/,
      pairsWith: ['canva-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'canva-client-secret': {
    match: [`export CANVA_CLIENT_SECRET=⟦cnvca${fake.alnum(51)}⟧`, `{"token": "⟦cnvca${fake.alnum(51)}⟧"}`],
    ignore: [`token = cnvca${fake.alnum(8)}`, `xcnvca${fake.alnum(51)}`, 'token = cnvcayour-token-here'],
  },
  'canva-client-id': {
    match: [
      `CANVA_CLIENT_ID=⟦OC-${fake.alnum(11)}⟧`,
      `"canva_client_id": "⟦OC-${fake.alnum(11)}⟧"`,
      `const canvaClientId = '⟦OC-${fake.alnum(11)}⟧';`,
    ],
    ignore: [`CANVA_CLIENT_ID=OC-${fake.alnum(1)}`, `SAMPLE_SETTING=OC-${fake.alnum(11)}`, 'canva_client_id: your-value-here'],
  },
});
