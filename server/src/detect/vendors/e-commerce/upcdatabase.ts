import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'upcdatabase',
  name: 'UPC Database',
  category: 'e-commerce',
  revoke: 'https://upcdatabase.org/api',
  source: 'https://upcdatabase.org/api',
  kinds: [
    {
      id: 'upcdatabase-api-key',
      title: 'UPC Database API key',
      identity: 'api-key',
      keywords: ['upcdatabase'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'upcdatabase-api-key': {
    match: [
      `UPCDATABASE_API_KEY=⟦${fake.text(32, 'upperAlnum')}⟧`,
      `"upcdatabase_api_key": "⟦${fake.text(32, 'upperAlnum')}⟧"`,
      `const upcdatabaseApiKey = '⟦${fake.text(32, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `UPCDATABASE_API_KEY=${fake.text(24, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'upperAlnum')}`,
      'upcdatabase_api_key: your-value-here',
    ],
  },
});
