import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bugherd',
  name: 'BugHerd',
  category: 'developer-tools',
  revoke: 'https://www.bugherd.com/api_v2',
  source: 'https://www.bugherd.com/api_v2',
  kinds: [
    {
      id: 'bugherd-api-key',
      title: 'BugHerd API key',
      identity: 'api-key',
      keywords: ['bugherd'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bugherd-api-key': {
    match: [
      `BUGHERD_API_KEY=⟦${fake.text(22, 'lowerAlnum')}⟧`,
      `"bugherd_api_key": "⟦${fake.text(22, 'lowerAlnum')}⟧"`,
      `const bugherdApiKey = '⟦${fake.text(22, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `BUGHERD_API_KEY=${fake.text(17, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(22, 'lowerAlnum')}`,
      'bugherd_api_key: your-value-here',
    ],
  },
});
