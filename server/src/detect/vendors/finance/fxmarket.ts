import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fxmarket',
  name: 'FX Market API',
  category: 'finance',
  revoke: 'https://fxmarketapi.com/documentation',
  source: 'https://fxmarketapi.com/documentation',
  kinds: [
    {
      id: 'fxmarket-api-key',
      title: 'FX Market API API key',
      identity: 'api-key',
      keywords: ['fxmarket'],
      value: /[\w-]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fxmarket-api-key': {
    match: [
      `FXMARKET_API_KEY=⟦${fake.base64url(20)}⟧`,
      `"fxmarket_api_key": "⟦${fake.base64url(20)}⟧"`,
      `const fxmarketApiKey = '⟦${fake.base64url(20)}⟧';`,
    ],
    ignore: [`FXMARKET_API_KEY=${fake.base64url(15)}`, `SAMPLE_SETTING=${fake.base64url(20)}`, 'fxmarket_api_key: your-value-here'],
  },
});
