import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'getresponse',
  name: 'GetResponse',
  category: 'mail-sms',
  revoke: 'https://app.getresponse.com/api',
  source: 'https://apidocs.getresponse.com/v3/authentication/api-key',
  kinds: [
    {
      id: 'getresponse-api-key',
      title: 'GetResponse API key',
      identity: 'api-key',
      keywords: ['getresponse'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'getresponse-api-key': {
    match: [
      `GETRESPONSE_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"getresponse_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const getresponseApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `GETRESPONSE_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'getresponse_api_key: your-value-here',
    ],
  },
});
