import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kucoin',
  name: 'KuCoin',
  category: 'finance',
  revoke: 'https://www.kucoin.com/account/api',
  source: 'https://www.kucoin.com/docs-new/authentication',
  kinds: [
    {
      id: 'kucoin-access-key',
      title: 'KuCoin API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['kucoin'],
      value: /[0-9a-f]{24}/,
      pairsWith: ['kucoin-secret-key'],
    },
    {
      id: 'kucoin-secret-key',
      title: 'KuCoin API secret',
      identity: 'api-key',
      keywords: ['kucoin'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      pairsWith: ['kucoin-access-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kucoin-access-key': {
    match: [`KUCOIN_API_KEY=⟦${fake.hex(24)}⟧`, `"kucoin_api_key": "⟦${fake.hex(24)}⟧"`, `const kucoinApiKey = '⟦${fake.hex(24)}⟧';`],
    ignore: [`KUCOIN_API_KEY=${fake.hex(18)}`, `SAMPLE_SETTING=${fake.hex(24)}`, 'kucoin_api_key: your-value-here'],
  },
  'kucoin-secret-key': {
    match: [`KUCOIN_API_SECRET=⟦${fake.uuid()}⟧`, `"kucoin_api_secret": "⟦${fake.uuid()}⟧"`, `const kucoinApiSecret = '⟦${fake.uuid()}⟧';`],
    ignore: [`KUCOIN_API_SECRET=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'kucoin_api_secret: your-value-here'],
  },
});
