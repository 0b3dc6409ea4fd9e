import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'openuv',
  name: 'OpenUV',
  category: 'maps',
  revoke: 'https://www.openuv.io/uvindex',
  source: 'https://www.openuv.io/uvindex',
  kinds: [
    {
      id: 'openuv-api-key',
      title: 'OpenUV API key',
      identity: 'api-key',
      keywords: ['openuv'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'openuv-api-key': {
    match: [
      `OPENUV_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"openuv_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const openuvApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `OPENUV_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'openuv_api_key: your-value-here',
    ],
  },
});
