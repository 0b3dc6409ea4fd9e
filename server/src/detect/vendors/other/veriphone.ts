import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'veriphone',
  name: 'Veriphone',
  category: 'other',
  revoke: 'https://veriphone.io/docs/v2',
  source: 'https://veriphone.io/docs/v2',
  kinds: [
    {
      id: 'veriphone-api-key',
      title: 'Veriphone API key',
      identity: 'api-key',
      keywords: ['veriphone'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'veriphone-api-key': {
    match: [
      `VERIPHONE_API_KEY=⟦${fake.text(32, 'upperAlnum')}⟧`,
      `"veriphone_api_key": "⟦${fake.text(32, 'upperAlnum')}⟧"`,
      `const veriphoneApiKey = '⟦${fake.text(32, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `VERIPHONE_API_KEY=${fake.text(24, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'upperAlnum')}`,
      'veriphone_api_key: your-value-here',
    ],
  },
});
