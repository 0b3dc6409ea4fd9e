import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zerobounce',
  name: 'ZeroBounce',
  category: 'mail-sms',
  revoke: 'https://www.zerobounce.net/members/API',
  source: 'https://www.zerobounce.net/docs/',
  kinds: [
    {
      id: 'zerobounce-api-key',
      title: 'ZeroBounce API key',
      identity: 'api-key',
      keywords: ['zerobounce'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zerobounce-api-key': {
    match: [
      `ZEROBOUNCE_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"zerobounce_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const zerobounceApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `ZEROBOUNCE_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'zerobounce_api_key: your-value-here',
    ],
  },
});
