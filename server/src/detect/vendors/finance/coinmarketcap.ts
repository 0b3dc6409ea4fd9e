import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  category: 'finance',
  revoke: 'https://pro.coinmarketcap.com/account',
  source: 'https://coinmarketcap.com/api/documentation/v1/',
  kinds: [
    {
      id: 'coinmarketcap-api-key',
      title: 'CoinMarketCap API key',
      identity: 'api-key',
      keywords: ['coinmarketcap', 'cmc_', 'cmc-'],
      name: /key|token|secret/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coinmarketcap-api-key': {
    match: [
      `COINMARKETCAP_API_KEY=⟦${fake.uuid()}⟧`,
      `"coinmarketcap_api_key": "⟦${fake.uuid()}⟧"`,
      `const coinmarketcapApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [
      `COINMARKETCAP_API_KEY=${fake.uuid().slice(0, 30)}`,
      `SAMPLE_SETTING=${fake.uuid()}`,
      'coinmarketcap_api_key: your-value-here',
    ],
  },
});
