import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'quicknode',
  name: 'QuickNode',
  category: 'finance',
  revoke: 'https://dashboard.quicknode.com/',
  source: 'https://www.quicknode.com/guides/quicknode-products/endpoint-security/how-to-setup-jwt-authorization',
  kinds: [
    {
      id: 'quicknode-endpoint-token',
      title: 'QuickNode endpoint token',
      identity: 'api-key',
      keywords: ['.quiknode.pro/'],
      pattern: /\.quiknode\.pro\/([0-9a-f]{40})/,
    },
    {
      id: 'quicknode-api-key',
      title: 'QuickNode API key',
      identity: 'api-key',
      keywords: ['QN_'],
      pattern: /QN_[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'quicknode-endpoint-token': {
    match: [`https://demo-name.solana-mainnet.quiknode.pro/⟦${fake.hex(40)}⟧/`, `"wss://demo-name.quiknode.pro/⟦${fake.hex(40)}⟧"`],
    ignore: [`https://demo-name.quiknode.pro/${fake.hex(12)}`, `https://demo-name.example.pro/${fake.hex(40)}`],
  },
  'quicknode-api-key': {
    match: [`export QUICKNODE_API_KEY=⟦QN_${fake.hex(32)}⟧`, `{"token": "⟦QN_${fake.hex(32)}⟧"}`],
    ignore: [`token = QN_${fake.hex(5)}`, `xQN_${fake.hex(32)}`, 'token = QN_your-token-here'],
  },
});
