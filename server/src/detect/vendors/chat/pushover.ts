import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pushover',
  name: 'Pushover',
  category: 'chat',
  revoke: 'https://pushover.net/',
  source: 'https://pushover.net/api',
  kinds: [
    {
      id: 'pushover-api-token',
      title: 'Pushover application token',
      identity: 'api-key',
      keywords: ['pushover'],
      name: /token|key|app/,
      value: /a[a-z0-9]{29}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pushover-api-token': {
    match: [
      `PUSHOVER_API_KEY=⟦a${fake.text(29, 'lowerAlnum')}⟧`,
      `"pushover_api_key": "⟦a${fake.text(29, 'lowerAlnum')}⟧"`,
      `const pushoverApiKey = '⟦a${fake.text(29, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `PUSHOVER_API_KEY=a${fake.text(4, 'lowerAlnum')}`,
      `SAMPLE_SETTING=a${fake.text(29, 'lowerAlnum')}`,
      'pushover_api_key: your-value-here',
    ],
  },
});
