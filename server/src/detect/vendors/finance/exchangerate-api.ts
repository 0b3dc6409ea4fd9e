import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  category: 'finance',
  revoke: 'https://www.exchangerate-api.com/docs/overview',
  source: 'https://www.exchangerate-api.com/docs/overview',
  kinds: [
    {
      id: 'exchangerate-api-api-key',
      title: 'ExchangeRate-API API key',
      identity: 'api-key',
      keywords: ['exchangerate', 'exchange_rate', 'exchange-rate'],
      name: /key|token|secret/,
      value: /[0-9a-f]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'exchangerate-api-api-key': {
    match: [
      `EXCHANGERATE_API_KEY=⟦${fake.hex(24)}⟧`,
      `"exchangerate_api_key": "⟦${fake.hex(24)}⟧"`,
      `const exchangerateApiKey = '⟦${fake.hex(24)}⟧';`,
    ],
    ignore: [`EXCHANGERATE_API_KEY=${fake.hex(18)}`, `SAMPLE_SETTING=${fake.hex(24)}`, 'exchangerate_api_key: your-value-here'],
  },
});
