import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'braintree',
  name: 'Braintree',
  category: 'payment',
  secretNames: ['braintree'],
  revoke: 'https://www.braintreegateway.com/login',
  source: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials/',
  kinds: [
    {
      id: 'braintree-access-token',
      title: 'Braintree access token',
      identity: 'oauth-token',
      keywords: ['access_token$'],
      pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{13,20}\$[0-9a-f]{32}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
    {
      id: 'braintree-private-key',
      title: 'Braintree private key',
      identity: 'api-key',
      keywords: ['braintree'],
      name: /private|secret/,
      value: /[0-9a-f]{32}/,
      pairsWith: ['braintree-public-key'],
    },
    {
      id: 'braintree-public-key',
      title: 'Braintree public key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['braintree'],
      name: /public/,
      value: /[a-z0-9]{16}/,
      pairsWith: ['braintree-private-key'],
    },
    {
      id: 'braintree-tokenization-key',
      title: 'Braintree tokenization key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['braintree'],
      value: /(?:production|sandbox)_[a-z0-9]{8}_[a-z0-9]{16}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'braintree-access-token': {
    match: [
      `export BRAINTREE_ACCESS_TOKEN=⟦access_token$production$${fake.text(16, 'lowerAlnum')}$${fake.hex(32)}⟧`,
      `{"token": "⟦access_token$sandbox$${fake.text(16, 'lowerAlnum')}$${fake.hex(32)}⟧"}`,
    ],
    ignore: [
      `token = access_token$production$${fake.text(2, 'lowerAlnum')}$${fake.hex(5)}`,
      `xaccess_token$production$${fake.text(16, 'lowerAlnum')}$${fake.hex(32)}`,
      'token = access_token$production$your-token-here',
    ],
  },
  'braintree-private-key': {
    match: [
      `BRAINTREE_PRIVATE_KEY=⟦${fake.hex(32)}⟧`,
      `"braintree_private_key": "⟦${fake.hex(32)}⟧"`,
      `const braintreePrivateKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`BRAINTREE_PRIVATE_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'braintree_private_key: your-value-here'],
  },
  'braintree-public-key': {
    match: [
      `BRAINTREE_PUBLIC_KEY=⟦${fake.text(16, 'lowerAlnum')}⟧`,
      `"braintree_public_key": "⟦${fake.text(16, 'lowerAlnum')}⟧"`,
      `const braintreePublicKey = '⟦${fake.text(16, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `BRAINTREE_PUBLIC_KEY=${fake.text(12, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(16, 'lowerAlnum')}`,
      'braintree_public_key: your-value-here',
    ],
  },
  'braintree-tokenization-key': {
    match: [
      `BRAINTREE_TOKENIZATION_KEY=⟦sandbox_${fake.text(8, 'lowerAlnum')}_${fake.text(16, 'lowerAlnum')}⟧`,
      `"braintree_tokenization_key": "⟦sandbox_${fake.text(8, 'lowerAlnum')}_${fake.text(16, 'lowerAlnum')}⟧"`,
      `const braintreeTokenizationKey = '⟦sandbox_${fake.text(8, 'lowerAlnum')}_${fake.text(16, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `BRAINTREE_TOKENIZATION_KEY=sandbox_${fake.text(1, 'lowerAlnum')}_${fake.text(2, 'lowerAlnum')}`,
      `SAMPLE_SETTING=sandbox_${fake.text(8, 'lowerAlnum')}_${fake.text(16, 'lowerAlnum')}`,
      'braintree_tokenization_key: your-value-here',
    ],
  },
});
