import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'campayn',
  name: 'Campayn',
  category: 'mail-sms',
  revoke: 'https://github.com/nebojsac/Campayn-API',
  source: 'https://github.com/nebojsac/Campayn-API',
  kinds: [
    {
      id: 'campayn-api-key',
      title: 'Campayn API key',
      identity: 'api-key',
      keywords: ['campayn'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'campayn-api-key': {
    match: [
      `CAMPAYN_API_KEY=⟦${fake.text(64, 'lowerAlnum')}⟧`,
      `"campayn_api_key": "⟦${fake.text(64, 'lowerAlnum')}⟧"`,
      `const campaynApiKey = '⟦${fake.text(64, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `CAMPAYN_API_KEY=${fake.text(48, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(64, 'lowerAlnum')}`,
      'campayn_api_key: your-value-here',
    ],
  },
});
