import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'xata',
  name: 'Xata',
  category: 'database',
  revoke: 'https://app.xata.io/settings',
  source: 'https://xata.io/docs/',
  kinds: [
    {
      id: 'xata-api-key',
      title: 'Xata API key',
      identity: 'api-key',
      keywords: ['xau_', 'xao_'],
      pattern: /xa[uo]_[A-Za-z0-9]{32,40}/,
      source: 'https://github.com/xataio/xata/blob/main/internal/api/key/key.go',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'xata-api-key': {
    match: [`XATA_API_KEY=⟦xau_${fake.alnum(32)}⟧`, `"xataApiKey": "⟦xau_${fake.alnum(33)}⟧",`, `XATA_API_KEY=⟦xao_${fake.alnum(33)}⟧`],
    ignore: [`XATA_API_KEY=xxau_${fake.alnum(32)}`, `XATA_API_KEY=xau_${fake.alnum(4)}`, 'XATA_API_KEY=xau_your-token-here'],
  },
});
