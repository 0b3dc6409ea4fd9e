import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'geckoboard',
  name: 'Geckoboard',
  category: 'marketing',
  revoke: 'https://developer.geckoboard.com/api-reference',
  source: 'https://developer.geckoboard.com/api-reference',
  kinds: [
    {
      id: 'geckoboard-api-key',
      title: 'Geckoboard API key',
      identity: 'api-key',
      keywords: ['geckoboard'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'geckoboard-api-key': {
    match: [
      `GECKOBOARD_API_KEY=⟦${fake.alnum(44)}⟧`,
      `"geckoboard_api_key": "⟦${fake.alnum(44)}⟧"`,
      `const geckoboardApiKey = '⟦${fake.alnum(44)}⟧';`,
    ],
    ignore: [`GECKOBOARD_API_KEY=${fake.alnum(33)}`, `SAMPLE_SETTING=${fake.alnum(44)}`, 'geckoboard_api_key: your-value-here'],
  },
});
