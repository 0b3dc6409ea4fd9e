import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'adyen',
  name: 'Adyen',
  category: 'payment',
  secretNames: ['adyen'],
  revoke: 'https://ca-live.adyen.com/',
  source: 'https://docs.adyen.com/development-resources/api-credentials/',
  kinds: [
    {
      id: 'adyen-api-key',
      title: 'Adyen API key',
      identity: 'api-key',
      keywords: ['adyen'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /AQE[a-z][A-Za-z0-9+\/]{60,220}={0,2}[-.][^\s"']{20,140}/,
    },
    {
      id: 'adyen-hmac-key',
      title: 'Adyen webhook HMAC key',
      identity: 'signing-key',
      keywords: ['adyen'],
      name: /hmac|signature/,
      value: /[0-9A-F]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'adyen-api-key': {
    match: [
      `ADYEN_API_KEY=⟦AQEy${fake.alnum(90)}-${fake.alnum(43)}=-${fake.alnum(16)}⟧`,
      `"adyen_api_key": "⟦AQEy${fake.alnum(90)}-${fake.alnum(43)}=-${fake.alnum(16)}⟧"`,
      `const adyenApiKey = '⟦AQEy${fake.alnum(90)}-${fake.alnum(43)}=-${fake.alnum(16)}⟧';`,
    ],
    ignore: [
      `ADYEN_API_KEY=AQEy${fake.alnum(15)}-${fake.alnum(7)}=-${fake.alnum(2)}`,
      `SAMPLE_SETTING=AQEy${fake.alnum(90)}-${fake.alnum(43)}=-${fake.alnum(16)}`,
      'adyen_api_key: your-value-here',
    ],
  },
  'adyen-hmac-key': {
    match: [
      `ADYEN_HMAC_KEY=⟦${fake.text(64, 'hexUpper')}⟧`,
      `"adyen_hmac_key": "⟦${fake.text(64, 'hexUpper')}⟧"`,
      `const adyenHmacKey = '⟦${fake.text(64, 'hexUpper')}⟧';`,
    ],
    ignore: [
      `ADYEN_HMAC_KEY=${fake.text(10, 'hexUpper')}`,
      `SAMPLE_SETTING=${fake.text(64, 'hexUpper')}`,
      'adyen_hmac_key: your-value-here',
    ],
  },
});
