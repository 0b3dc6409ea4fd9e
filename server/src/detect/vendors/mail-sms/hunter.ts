import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hunter',
  name: 'Hunter',
  category: 'mail-sms',
  revoke: 'https://hunter.io/api-keys',
  source: 'https://hunter.io/api-documentation',
  kinds: [
    {
      id: 'hunter-api-key',
      title: 'Hunter API key',
      identity: 'api-key',
      keywords: ['hunter', 'hunterio', 'hunter.io'],
      name: /(?:^|[^a-z])hunter.{0,20}(?:key|token|secret)/,
      value: /[a-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hunter-api-key': {
    match: [
      `HUNTER_API_KEY=⟦${fake.text(40, 'lowerAlnum')}⟧`,
      `"hunter_api_key": "⟦${fake.text(40, 'lowerAlnum')}⟧"`,
      `const hunterApiKey = '⟦${fake.text(40, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `HUNTER_API_KEY=${fake.text(30, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(40, 'lowerAlnum')}`,
      'hunter_api_key: your-value-here',
    ],
  },
});
