import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'infura',
  name: 'Infura',
  category: 'finance',
  revoke: 'https://developer.metamask.io/',
  source: 'https://docs.metamask.io/services/get-started/infura/',
  kinds: [
    {
      id: 'infura-url-key',
      title: 'Infura project URL',
      identity: 'api-key',
      keywords: ['infura.io/'],
      pattern: /infura\.io\/(?:ws\/)?v3\/([0-9a-f]{32})/,
    },
    {
      id: 'infura-api-key',
      title: 'Infura API key',
      identity: 'api-key',
      keywords: ['infura'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'infura-url-key': {
    match: [`rpc: https://mainnet.infura.io/v3/⟦${fake.hex(32)}⟧`, `"wss://sepolia.infura.io/ws/v3/⟦${fake.hex(32)}⟧"`],
    ignore: [`https://mainnet.infura.io/v3/${fake.hex(12)}`, 'https://mainnet.infura.io/v3/your-key'],
  },
  'infura-api-key': {
    match: [`INFURA_API_KEY=⟦${fake.hex(32)}⟧`, `"infura_api_key": "⟦${fake.hex(32)}⟧"`, `const infuraApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`INFURA_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'infura_api_key: your-value-here'],
  },
});
