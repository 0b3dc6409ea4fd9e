import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'currencyfreaks',
  name: 'CurrencyFreaks',
  category: 'finance',
  revoke: 'https://currencyfreaks.com/documentation.html',
  source: 'https://currencyfreaks.com/documentation.html',
  kinds: [
    {
      id: 'currencyfreaks-api-key',
      title: 'CurrencyFreaks API key',
      identity: 'api-key',
      keywords: ['currencyfreaks'],
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'currencyfreaks-api-key': {
    match: [
      `CURRENCYFREAKS_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"currencyfreaks_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const currencyfreaksApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `CURRENCYFREAKS_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'currencyfreaks_api_key: your-value-here',
    ],
  },
});
