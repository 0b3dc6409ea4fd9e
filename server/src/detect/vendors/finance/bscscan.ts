import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bscscan',
  name: 'BscScan',
  category: 'finance',
  revoke: 'https://bscscan.com/myapikey',
  source: 'https://docs.bscscan.com/getting-started/viewing-api-usage-statistics',
  kinds: [
    {
      id: 'bscscan-api-key',
      title: 'BscScan API key',
      identity: 'api-key',
      keywords: ['bscscan', 'polygonscan', 'arbiscan', 'ftmscan', 'basescan'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{34}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bscscan-api-key': {
    match: [
      `BSCSCAN_API_KEY=⟦${fake.text(34, 'upperAlnum')}⟧`,
      `"bscscan_api_key": "⟦${fake.text(34, 'upperAlnum')}⟧"`,
      `const bscscanApiKey = '⟦${fake.text(34, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `BSCSCAN_API_KEY=${fake.text(26, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(34, 'upperAlnum')}`,
      'bscscan_api_key: your-value-here',
    ],
  },
});
