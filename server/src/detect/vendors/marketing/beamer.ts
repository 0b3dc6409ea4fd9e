import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'beamer',
  name: 'Beamer',
  category: 'marketing',
  revoke: 'https://app.getbeamer.com/settings#api',
  source: 'https://developers.getbeamer.com/',
  kinds: [
    {
      id: 'beamer-api-key',
      title: 'Beamer API key',
      identity: 'api-key',
      keywords: ['beamer'],
      value: /b_[\w=-]{44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'beamer-api-key': {
    match: [
      `BEAMER_API_KEY=⟦b_${fake.alnum(44)}⟧`,
      `"beamer_api_key": "⟦b_${fake.alnum(44)}⟧"`,
      `const beamerApiKey = '⟦b_${fake.alnum(44)}⟧';`,
    ],
    ignore: [`BEAMER_API_KEY=b_${fake.alnum(7)}`, `SAMPLE_SETTING=b_${fake.alnum(44)}`, 'beamer_api_key: your-value-here'],
  },
});
