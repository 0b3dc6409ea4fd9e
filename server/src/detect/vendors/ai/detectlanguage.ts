import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'detectlanguage',
  name: 'Detect Language',
  category: 'ai',
  revoke: 'https://detectlanguage.com/documentation',
  source: 'https://detectlanguage.com/documentation',
  kinds: [
    {
      id: 'detectlanguage-api-key',
      title: 'Detect Language API key',
      identity: 'api-key',
      keywords: ['detectlanguage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'detectlanguage-api-key': {
    match: [
      `DETECTLANGUAGE_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"detectlanguage_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const detectlanguageApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `DETECTLANGUAGE_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'detectlanguage_api_key: your-value-here',
    ],
  },
});
