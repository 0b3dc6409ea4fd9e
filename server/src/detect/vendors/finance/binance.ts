import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'binance',
  name: 'Binance',
  category: 'finance',
  revoke: 'https://www.binance.com/en/my/settings/api-management',
  instead: 'Use Ed25519 key pairs, restricted to IP addresses, with the private key in your vault.',
  source: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api',
  kinds: [
    {
      id: 'binance-api-key',
      title: 'Binance API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['binance', 'bnb_api', 'bnbapi'],
      name: /api_?key|access/,
      value: /[A-Za-z0-9]{64}/,
      pairsWith: ['binance-secret-key'],
    },
    {
      id: 'binance-secret-key',
      title: 'Binance secret key',
      identity: 'api-key',
      keywords: ['binance', 'bnb_api', 'bnbapi'],
      name: /secret/,
      value: /[A-Za-z0-9]{64}/,
      pairsWith: ['binance-api-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'binance-api-key': {
    match: [
      `BINANCE_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"binance_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const binanceApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`BINANCE_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'binance_api_key: your-value-here'],
  },
  'binance-secret-key': {
    match: [
      `BINANCE_SECRET_KEY=⟦${fake.alnum(64)}⟧`,
      `"binance_secret_key": "⟦${fake.alnum(64)}⟧"`,
      `const binanceSecretKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`BINANCE_SECRET_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'binance_secret_key: your-value-here'],
  },
});
