import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'alchemy',
  name: 'Alchemy',
  category: 'finance',
  revoke: 'https://dashboard.alchemy.com/',
  source: 'https://www.alchemy.com/docs/create-an-api-key',
  kinds: [
    {
      id: 'alchemy-url-key',
      title: 'Alchemy RPC URL',
      identity: 'api-key',
      keywords: ['alchemyapi.io/', 'alchemy.com/'],
      pattern: /alchemy(?:api\.io|\.com)\/(?:nft\/)?v[23]\/([\w-]{32})/,
    },
    {
      id: 'alchemy-api-key',
      title: 'Alchemy API key',
      identity: 'api-key',
      keywords: ['alchemy'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'alchemy-url-key': {
    match: [
      `rpc: https://eth-mainnet.alchemyapi.io/v2/⟦${fake.base64url(31)}a⟧`,
      `"https://eth-sepolia.g.alchemy.com/v2/⟦${fake.base64url(31)}a⟧"`,
    ],
    ignore: [`https://eth-mainnet.g.alchemy.com/v2/${fake.alnum(10)}`, 'https://eth-mainnet.g.alchemy.com/v2/your-api-key'],
  },
  'alchemy-api-key': {
    match: [
      `ALCHEMY_API_KEY=⟦${fake.base64url(32)}⟧`,
      `"alchemy_api_key": "⟦${fake.base64url(32)}⟧"`,
      `const alchemyApiKey = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [`ALCHEMY_API_KEY=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'alchemy_api_key: your-value-here'],
  },
});
