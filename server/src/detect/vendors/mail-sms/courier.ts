import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'courier',
  name: 'Courier',
  category: 'mail-sms',
  revoke: 'https://app.courier.com/settings/api-keys',
  source: 'https://www.courier.com/docs/reference/intro/',
  kinds: [
    {
      id: 'courier-api-key',
      title: 'Courier API key',
      identity: 'api-key',
      keywords: ['courier'],
      value: /(?:pk|dk)_(?:prod|test)_[A-Z0-9]{28}/,
      environment: (secret) => (secret.includes('_test_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'courier-api-key': {
    match: [
      `COURIER_AUTH_TOKEN=⟦pk_prod_${fake.text(28, 'upperAlnum')}⟧`,
      `"courier_auth_token": "⟦pk_prod_${fake.text(28, 'upperAlnum')}⟧"`,
      `const courierAuthToken = '⟦pk_prod_${fake.text(28, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `COURIER_AUTH_TOKEN=pk_prod_${fake.text(4, 'upperAlnum')}`,
      `SAMPLE_SETTING=pk_prod_${fake.text(28, 'upperAlnum')}`,
      'courier_auth_token: your-value-here',
    ],
  },
});
