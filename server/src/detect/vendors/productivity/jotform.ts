import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'jotform',
  name: 'Jotform',
  category: 'productivity',
  revoke: 'https://www.jotform.com/myaccount/api',
  source: 'https://api.jotform.com/docs/',
  kinds: [
    {
      id: 'jotform-api-key',
      title: 'Jotform API key',
      identity: 'api-key',
      keywords: ['jotform'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jotform-api-key': {
    match: [
      `JOTFORM_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"jotform_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const jotformApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `JOTFORM_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'jotform_api_key: your-value-here',
    ],
  },
});
