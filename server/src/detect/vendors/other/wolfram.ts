import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wolfram',
  name: 'Wolfram|Alpha',
  category: 'other',
  revoke: 'https://products.wolframalpha.com/api/documentation',
  source: 'https://products.wolframalpha.com/api/documentation',
  kinds: [
    {
      id: 'wolfram-api-key',
      title: 'Wolfram|Alpha API key',
      identity: 'api-key',
      keywords: ['wolfram'],
      value: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wolfram-api-key': {
    match: [
      `WOLFRAM_APP_ID=⟦${fake.text(6, 'upperAlnum')}-${fake.text(10, 'upperAlnum')}⟧`,
      `"wolfram_app_id": "⟦${fake.text(6, 'upperAlnum')}-${fake.text(10, 'upperAlnum')}⟧"`,
      `const wolframAppId = '⟦${fake.text(6, 'upperAlnum')}-${fake.text(10, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `WOLFRAM_APP_ID=${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(6, 'upperAlnum')}-${fake.text(10, 'upperAlnum')}`,
      'wolfram_app_id: your-value-here',
    ],
  },
});
