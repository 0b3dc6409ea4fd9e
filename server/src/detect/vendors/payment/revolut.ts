import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'revolut',
  name: 'Revolut',
  category: 'payment',
  revoke: 'https://business.revolut.com/settings/merchant-api',
  source: 'https://developer.revolut.com/docs/merchant/merchant-api',
  kinds: [
    {
      id: 'revolut-merchant-api-key',
      title: 'Revolut Merchant API secret key',
      identity: 'api-key',
      keywords: ['revolut'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /sk_[\w-]{60,100}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'revolut-merchant-api-key': {
    match: [
      `REVOLUT_API_KEY=⟦sk_${fake.base64url(80)}⟧`,
      `"revolut_api_key": "⟦sk_${fake.base64url(80)}⟧"`,
      `const revolutApiKey = '⟦sk_${fake.base64url(80)}⟧';`,
    ],
    ignore: [`REVOLUT_API_KEY=sk_${fake.base64url(13)}`, `SAMPLE_SETTING=sk_${fake.base64url(80)}`, 'revolut_api_key: your-value-here'],
  },
});
