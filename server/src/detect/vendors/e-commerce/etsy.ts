import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'etsy',
  name: 'Etsy',
  category: 'e-commerce',
  revoke: 'https://www.etsy.com/developers/your-apps',
  source: 'https://developers.etsy.com/documentation/essentials/authentication',
  kinds: [
    {
      id: 'etsy-api-key',
      title: 'Etsy API key',
      identity: 'api-key',
      keywords: ['etsy'],
      name: /key|secret|token/,
      value: /[a-z0-9]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'etsy-api-key': {
    match: [
      `ETSY_API_KEY=⟦${fake.text(24, 'lowerAlnum')}⟧`,
      `"etsy_api_key": "⟦${fake.text(24, 'lowerAlnum')}⟧"`,
      `const etsyApiKey = '⟦${fake.text(24, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `ETSY_API_KEY=${fake.text(18, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(24, 'lowerAlnum')}`,
      'etsy_api_key: your-value-here',
    ],
  },
});
