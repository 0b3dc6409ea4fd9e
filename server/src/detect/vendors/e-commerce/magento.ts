import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'magento',
  name: 'Adobe Commerce',
  category: 'e-commerce',
  revoke: 'https://account.magento.com/',
  source: 'https://developer.adobe.com/commerce/webapi/get-started/authentication/',
  kinds: [
    {
      id: 'magento-api-key',
      title: 'Adobe Commerce API key',
      identity: 'api-key',
      keywords: ['magento'],
      name: /token|secret|key/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'magento-api-key': {
    match: [
      `MAGENTO_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"magento_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const magentoApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MAGENTO_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'magento_api_key: your-value-here',
    ],
  },
});
