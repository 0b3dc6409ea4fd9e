import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coingecko',
  name: 'CoinGecko',
  category: 'finance',
  revoke: 'https://www.coingecko.com/en/developers/dashboard',
  source: 'https://docs.coingecko.com/reference/authentication',
  kinds: [
    {
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      identity: 'api-key',
      keywords: ['coingecko', 'cg-pro', 'cgpro', 'cg_api', 'cgapi', 'cg-demo', 'cgdemo'],
      value: /CG-[A-Za-z0-9]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coingecko-api-key': {
    match: [
      `COINGECKO_API_KEY=⟦CG-${fake.alnum(24)}⟧`,
      `"coingecko_api_key": "⟦CG-${fake.alnum(24)}⟧"`,
      `const coingeckoApiKey = '⟦CG-${fake.alnum(24)}⟧';`,
    ],
    ignore: [`COINGECKO_API_KEY=CG-${fake.alnum(4)}`, `SAMPLE_SETTING=CG-${fake.alnum(24)}`, 'coingecko_api_key: your-value-here'],
  },
});
