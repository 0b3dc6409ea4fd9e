import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mercado-pago',
  name: 'Mercado Pago',
  category: 'payment',
  revoke: 'https://www.mercadopago.com/developers/panel/app',
  source: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  kinds: [
    {
      id: 'mercado-pago-access-token',
      title: 'Mercado Pago access token',
      identity: 'api-key',
      keywords: ['APP_USR-', 'TEST-'],
      pattern: /(?:APP_USR|TEST)-[0-9]{14,18}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,12}/,
      environment: (secret) => (secret.startsWith('TEST-') ? 'test' : 'production'),
      principal: (secret) => secret.slice(secret.lastIndexOf('-') + 1),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mercado-pago-access-token': {
    match: [
      `export MERCADO_PAGO_ACCESS_TOKEN=⟦APP_USR-${fake.digits(16)}-${fake.digits(6)}-${fake.hex(32)}-${fake.digits(9)}⟧`,
      `{"token": "⟦TEST-${fake.digits(16)}-${fake.digits(6)}-${fake.hex(32)}-${fake.digits(9)}⟧"}`,
    ],
    ignore: [
      `token = APP_USR-${fake.digits(2)}-${fake.digits(1)}-${fake.hex(5)}-${fake.digits(1)}`,
      `xAPP_USR-${fake.digits(16)}-${fake.digits(6)}-${fake.hex(32)}-${fake.digits(9)}`,
      'token = APP_USR-your-token-here',
    ],
  },
});
