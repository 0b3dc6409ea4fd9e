import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'atera',
  name: 'Atera',
  category: 'other',
  revoke: 'https://app.atera.com/apidocs/',
  source: 'https://app.atera.com/apidocs/',
  kinds: [
    {
      id: 'atera-api-key',
      title: 'Atera API key',
      identity: 'api-key',
      keywords: ['atera'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'atera-api-key': {
    match: [
      `ATERA_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"atera_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const ateraApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `ATERA_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'atera_api_key: your-value-here',
    ],
  },
});
