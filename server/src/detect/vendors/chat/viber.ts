import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'viber',
  name: 'Viber',
  category: 'chat',
  revoke: 'https://developers.viber.com/docs/api/rest-bot-api/',
  source: 'https://developers.viber.com/docs/api/rest-bot-api/',
  kinds: [
    {
      id: 'viber-bot-token',
      title: 'Viber bot token',
      identity: 'bot',
      keywords: ['viber'],
      name: /token|key|auth/,
      value: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'viber-bot-token': {
    match: [
      `VIBER_API_KEY=⟦${fake.hex(16)}-${fake.hex(16)}-${fake.hex(16)}⟧`,
      `"viber_api_key": "⟦${fake.hex(16)}-${fake.hex(16)}-${fake.hex(16)}⟧"`,
      `const viberApiKey = '⟦${fake.hex(16)}-${fake.hex(16)}-${fake.hex(16)}⟧';`,
    ],
    ignore: [
      `VIBER_API_KEY=${fake.hex(2)}-${fake.hex(2)}-${fake.hex(2)}`,
      `SAMPLE_SETTING=${fake.hex(16)}-${fake.hex(16)}-${fake.hex(16)}`,
      'viber_api_key: your-value-here',
    ],
  },
});
