import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coinapi',
  name: 'CoinAPI',
  category: 'finance',
  revoke: 'https://docs.coinapi.io/authentication/',
  source: 'https://docs.coinapi.io/authentication/',
  kinds: [
    {
      id: 'coinapi-api-key',
      title: 'CoinAPI API key',
      identity: 'api-key',
      keywords: ['coinapi'],
      name: /(?:^|[^a-z])coin_?api/,
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coinapi-api-key': {
    match: [
      `COINAPI_API_KEY=⟦${fake.uuid().toUpperCase()}⟧`,
      `"coinapi_api_key": "⟦${fake.uuid().toUpperCase()}⟧"`,
      `const coinapiApiKey = '⟦${fake.uuid().toUpperCase()}⟧';`,
    ],
    ignore: [
      `COINAPI_API_KEY=${fake.hex(8).toUpperCase()}`,
      `SAMPLE_SETTING=${fake.uuid().toUpperCase()}`,
      'coinapi_api_key: your-value-here',
    ],
  },
});
