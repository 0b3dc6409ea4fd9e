import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bigcommerce',
  name: 'BigCommerce',
  category: 'e-commerce',
  revoke: 'https://login.bigcommerce.com/',
  source: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  kinds: [
    {
      id: 'bigcommerce-access-token',
      title: 'BigCommerce access token',
      identity: 'api-key',
      keywords: ['bigcommerce', 'big_commerce'],
      name: /token|auth|key/,
      value: /[a-z0-9]{31}/,
    },
    {
      id: 'bigcommerce-client-secret',
      title: 'BigCommerce client secret',
      identity: 'oauth-client',
      keywords: ['bigcommerce', 'big_commerce'],
      name: /secret/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bigcommerce-access-token': {
    match: [
      `BIGCOMMERCE_API_KEY=⟦${fake.text(31, 'lowerAlnum')}⟧`,
      `"bigcommerce_api_key": "⟦${fake.text(31, 'lowerAlnum')}⟧"`,
      `const bigcommerceApiKey = '⟦${fake.text(31, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `BIGCOMMERCE_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(31, 'lowerAlnum')}`,
      'bigcommerce_api_key: your-value-here',
    ],
  },
  'bigcommerce-client-secret': {
    match: [
      `BIGCOMMERCE_CLIENT_SECRET=⟦${fake.hex(64)}⟧`,
      `"bigcommerce_client_secret": "⟦${fake.hex(64)}⟧"`,
      `const bigcommerceClientSecret = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`BIGCOMMERCE_CLIENT_SECRET=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'bigcommerce_client_secret: your-value-here'],
  },
});
