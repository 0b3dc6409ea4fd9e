import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'myintervals',
  name: 'Intervals',
  category: 'productivity',
  revoke: 'https://www.myintervals.com/api/',
  source: 'https://www.myintervals.com/api/',
  kinds: [
    {
      id: 'myintervals-api-key',
      title: 'Intervals API key',
      identity: 'api-key',
      keywords: ['myintervals'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{11}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'myintervals-api-key': {
    match: [
      `MYINTERVALS_API_KEY=⟦${fake.text(11, 'lowerAlnum')}⟧`,
      `"myintervals_api_key": "⟦${fake.text(11, 'lowerAlnum')}⟧"`,
      `const myintervalsApiKey = '⟦${fake.text(11, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MYINTERVALS_API_KEY=${fake.text(8, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(11, 'lowerAlnum')}`,
      'myintervals_api_key: your-value-here',
    ],
  },
});
