import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sparkpost',
  name: 'SparkPost',
  category: 'mail-sms',
  revoke: 'https://app.sparkpost.com/account/api-keys',
  source: 'https://developers.sparkpost.com/api/',
  kinds: [
    {
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      identity: 'api-key',
      keywords: ['sparkpost'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sparkpost-api-key': {
    match: [
      `SPARKPOST_API_KEY=⟦${fake.text(40, 'lowerAlnum')}⟧`,
      `"sparkpost_api_key": "⟦${fake.text(40, 'lowerAlnum')}⟧"`,
      `const sparkpostApiKey = '⟦${fake.text(40, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SPARKPOST_API_KEY=${fake.text(30, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(40, 'lowerAlnum')}`,
      'sparkpost_api_key: your-value-here',
    ],
  },
});
