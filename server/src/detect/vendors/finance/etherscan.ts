import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'etherscan',
  name: 'Etherscan',
  category: 'finance',
  revoke: 'https://etherscan.io/apidashboard',
  source: 'https://docs.etherscan.io/getting-started/viewing-api-usage-statistics',
  kinds: [
    {
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      identity: 'api-key',
      keywords: ['etherscan'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{34}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'etherscan-api-key': {
    match: [
      `ETHERSCAN_API_KEY=⟦${fake.text(34, 'upperAlnum')}⟧`,
      `"etherscan_api_key": "⟦${fake.text(34, 'upperAlnum')}⟧"`,
      `const etherscanApiKey = '⟦${fake.text(34, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `ETHERSCAN_API_KEY=${fake.text(26, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(34, 'upperAlnum')}`,
      'etherscan_api_key: your-value-here',
    ],
  },
});
