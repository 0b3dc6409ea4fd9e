import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'calendarific',
  name: 'Calendarific',
  category: 'productivity',
  revoke: 'https://calendarific.com/api-documentation',
  source: 'https://calendarific.com/api-documentation',
  kinds: [
    {
      id: 'calendarific-api-key',
      title: 'Calendarific API key',
      identity: 'api-key',
      keywords: ['calendarific'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'calendarific-api-key': {
    match: [
      `CALENDARIFIC_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"calendarific_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const calendarificApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`CALENDARIFIC_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'calendarific_api_key: your-value-here'],
  },
});
