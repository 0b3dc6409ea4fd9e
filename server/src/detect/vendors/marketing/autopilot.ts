import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'autopilot',
  name: 'Ortto (Autopilot)',
  category: 'marketing',
  revoke: 'https://autopilot.docs.apiary.io/',
  source: 'https://autopilot.docs.apiary.io/',
  kinds: [
    {
      id: 'autopilot-api-key',
      title: 'Ortto (Autopilot) API key',
      identity: 'api-key',
      keywords: ['autopilot'],
      name: /key|token|secret|access|private/,
      value: /[a-z0-9]{32,33}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'autopilot-api-key': {
    match: [
      `AUTOPILOT_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"autopilot_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const autopilotApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `AUTOPILOT_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'autopilot_api_key: your-value-here',
    ],
  },
});
