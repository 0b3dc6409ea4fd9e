import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'adjust',
  name: 'Adjust',
  category: 'marketing',
  revoke: 'https://dev.adjust.com/en/api/',
  source: 'https://dev.adjust.com/en/api/',
  kinds: [
    {
      id: 'adjust-api-key',
      title: 'Adjust API key',
      identity: 'api-key',
      keywords: ['adjust_api', 'adjustapi', 'adjust_token', 'adjusttoken', 'adjust_user', 'adjustuser'],
      value: /[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'adjust-api-key': {
    match: [
      `ADJUST_API_TOKEN=⟦${fake.alnum(20)}⟧`,
      `"adjust_api_token": "⟦${fake.alnum(20)}⟧"`,
      `const adjustApiToken = '⟦${fake.alnum(20)}⟧';`,
    ],
    ignore: [`ADJUST_API_TOKEN=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'adjust_api_token: your-value-here'],
  },
});
