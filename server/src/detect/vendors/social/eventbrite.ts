import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'eventbrite',
  name: 'Eventbrite',
  category: 'social',
  revoke: 'https://www.eventbrite.com/platform/api-keys',
  source: 'https://www.eventbrite.com/platform/docs/authentication',
  kinds: [
    {
      id: 'eventbrite-api-key',
      title: 'Eventbrite API key',
      identity: 'api-key',
      keywords: ['eventbrite'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'eventbrite-api-key': {
    match: [
      `EVENTBRITE_API_KEY=⟦${fake.text(20, 'upperAlnum')}⟧`,
      `"eventbrite_api_key": "⟦${fake.text(20, 'upperAlnum')}⟧"`,
      `const eventbriteApiKey = '⟦${fake.text(20, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `EVENTBRITE_API_KEY=${fake.text(15, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(20, 'upperAlnum')}`,
      'eventbrite_api_key: your-value-here',
    ],
  },
});
