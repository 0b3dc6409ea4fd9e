import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'taxjar',
  name: 'TaxJar',
  category: 'finance',
  revoke: 'https://app.taxjar.com/account#api-access',
  source: 'https://developers.taxjar.com/api/reference/',
  kinds: [
    {
      id: 'taxjar-api-key',
      title: 'TaxJar API key',
      identity: 'api-key',
      keywords: ['taxjar'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'taxjar-api-key': {
    match: [
      `TAXJAR_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"taxjar_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const taxjarApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `TAXJAR_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'taxjar_api_key: your-value-here',
    ],
  },
});
