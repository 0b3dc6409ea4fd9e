import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'adobe',
  name: 'Adobe',
  category: 'developer-tools',
  revoke: 'https://developer.adobe.com/console',
  instead: 'Use OAuth server-to-server credentials: access tokens last one day and secrets rotate without downtime.',
  source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  kinds: [
    {
      id: 'adobe-client-secret',
      title: 'Adobe client secret',
      identity: 'oauth-client',
      keywords: ['p8e-'],
      pattern: /p8e-[\w-]{32}/,
      pairsWith: ['adobe-client-id'],
    },
    {
      id: 'adobe-client-id',
      title: 'Adobe client id or API key',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['adobe'],
      name: /id|key|token|api/,
      value: /[a-z0-9]{32}/,
      pairsWith: ['adobe-client-secret'],
    },
    {
      id: 'adobe-product-key',
      title: 'Adobe product key',
      identity: 'license',
      sensitivity: 'identifier',
      keywords: ['adobe'],
      name: /product/,
      value: /[A-Za-z0-9]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'adobe-client-secret': {
    match: [`export ADOBE_CLIENT_SECRET=⟦p8e-${fake.base64url(31)}a⟧`, `{"token": "⟦p8e-${fake.base64url(31)}a⟧"}`],
    ignore: [`token = p8e-${fake.base64url(5)}a`, `xp8e-${fake.base64url(31)}a`, 'token = p8e-your-token-here'],
  },
  'adobe-client-id': {
    match: [
      `ADOBE_CLIENT_ID=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"adobe_client_id": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const adobeClientId = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `ADOBE_CLIENT_ID=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'adobe_client_id: your-value-here',
    ],
  },
  'adobe-product-key': {
    match: [`ADOBE_PRODUCT=⟦${fake.alnum(12)}⟧`, `"adobe_product": "⟦${fake.alnum(12)}⟧"`, `const adobeProduct = '⟦${fake.alnum(12)}⟧';`],
    ignore: [`ADOBE_PRODUCT=${fake.alnum(9)}`, `SAMPLE_SETTING=${fake.alnum(12)}`, 'adobe_product: your-value-here'],
  },
});
