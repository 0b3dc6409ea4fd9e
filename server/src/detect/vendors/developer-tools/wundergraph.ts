import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wundergraph',
  name: 'WunderGraph Cosmo',
  category: 'developer-tools',
  revoke: 'https://cosmo.wundergraph.com/',
  source: 'https://cosmo-docs.wundergraph.com/',
  kinds: [
    {
      id: 'wundergraph-api-key',
      title: 'WunderGraph Cosmo API key',
      identity: 'api-key',
      keywords: ['cosmo_'],
      pattern: /cosmo_[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wundergraph-api-key': {
    match: [`export WUNDERGRAPH_API_KEY=⟦cosmo_${fake.hex(32)}⟧`, `{"token": "⟦cosmo_${fake.hex(32)}⟧"}`],
    ignore: [`token = cosmo_${fake.hex(5)}`, `xcosmo_${fake.hex(32)}`, 'token = cosmo_your-token-here'],
  },
});
