import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bubble',
  name: 'Bubble',
  category: 'developer-tools',
  revoke: 'https://manual.bubble.io/core-resources/api/the-bubble-api',
  source: 'https://manual.bubble.io/core-resources/api/the-bubble-api',
  kinds: [
    {
      id: 'bubble-api-key',
      title: 'Bubble API key',
      identity: 'api-key',
      keywords: ['bubble'],
      name: /(?:^|[^a-z])bubble_.{0,10}(?:key|token)/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bubble-api-key': {
    match: [`BUBBLE_API_KEY=⟦${fake.hex(32)}⟧`, `"bubble_api_key": "⟦${fake.hex(32)}⟧"`],
    ignore: [`BUBBLE_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'bubble_api_key: your-value-here'],
  },
});
