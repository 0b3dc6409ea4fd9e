import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'numverify',
  name: 'numverify',
  category: 'other',
  revoke: 'https://numverify.com/documentation',
  source: 'https://numverify.com/documentation',
  kinds: [
    {
      id: 'numverify-api-key',
      title: 'numverify API key',
      identity: 'api-key',
      keywords: ['numverify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'numverify-api-key': {
    match: [
      `NUMVERIFY_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"numverify_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const numverifyApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `NUMVERIFY_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'numverify_api_key: your-value-here',
    ],
  },
});
