import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rainforest-pay',
  name: 'Rainforest',
  category: 'payment',
  revoke: 'https://docs.rainforestpay.com/docs/authentication',
  source: 'https://docs.rainforestpay.com/docs/authentication',
  kinds: [
    {
      id: 'rainforest-pay-api-key',
      title: 'Rainforest API key',
      identity: 'api-key',
      keywords: ['apikey_', 'sbx_apikey_'],
      pattern: /(?:sbx_)?apikey_[0-9a-f]{64}/,
      environment: (secret) => (secret.startsWith('sbx_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rainforest-pay-api-key': {
    match: [`export RAINFOREST_PAY_API_KEY=⟦apikey_${fake.hex(64)}⟧`, `{"token": "⟦sbx_apikey_${fake.hex(64)}⟧"}`],
    ignore: [`token = apikey_${fake.hex(10)}`, `xapikey_${fake.hex(64)}`, 'token = apikey_your-token-here'],
  },
});
