import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tmetric',
  name: 'TMetric',
  category: 'productivity',
  revoke: 'https://app.tmetric.com/api-docs/',
  source: 'https://app.tmetric.com/api-docs/',
  kinds: [
    {
      id: 'tmetric-api-key',
      title: 'TMetric API key',
      identity: 'api-key',
      keywords: ['tmetric'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9A-F]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tmetric-api-key': {
    match: [
      `TMETRIC_API_KEY=⟦${fake.text(64, 'hexUpper')}⟧`,
      `"tmetric_api_key": "⟦${fake.text(64, 'hexUpper')}⟧"`,
      `const tmetricApiKey = '⟦${fake.text(64, 'hexUpper')}⟧';`,
    ],
    ignore: [
      `TMETRIC_API_KEY=${fake.text(48, 'hexUpper')}`,
      `SAMPLE_SETTING=${fake.text(64, 'hexUpper')}`,
      'tmetric_api_key: your-value-here',
    ],
  },
});
