import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'worldpay',
  name: 'Worldpay',
  category: 'payment',
  revoke: 'https://developer.worldpay.com/docs',
  source: 'https://developer.worldpay.com/docs',
  kinds: [
    {
      id: 'worldpay-service-key',
      title: 'Worldpay service key',
      identity: 'api-key',
      keywords: ['worldpay'],
      name: /key/,
      value: /[TL]_S_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      environment: (secret) => (secret.startsWith('T_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'worldpay-service-key': {
    match: [
      `WORLDPAY_SERVICE_KEY=⟦T_S_${fake.uuid()}⟧`,
      `"worldpay_service_key": "⟦T_S_${fake.uuid()}⟧"`,
      `const worldpayServiceKey = '⟦T_S_${fake.uuid()}⟧';`,
    ],
    ignore: [`WORLDPAY_SERVICE_KEY=T_S_${fake.hex(8)}`, `SAMPLE_SETTING=T_S_${fake.uuid()}`, 'worldpay_service_key: your-value-here'],
  },
});
