import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'commercejs',
  name: 'Commerce.js',
  category: 'e-commerce',
  revoke: 'https://commercejs.com/docs/sdk/getting-started',
  source: 'https://commercejs.com/docs/sdk/getting-started',
  kinds: [
    {
      id: 'commercejs-api-key',
      title: 'Commerce.js API key',
      identity: 'api-key',
      keywords: ['commercejs', 'commerce_js', 'chec_', 'checio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:[ps]k_(?:test_|live_)?)?[0-9a-z]{40,48}/,
    },
    {
      id: 'commercejs-chec-key',
      title: 'Chec API key',
      identity: 'api-key',
      keywords: ['checio', 'chec_'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /pk_[A-Za-z0-9]{45,48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'commercejs-api-key': {
    match: [
      `COMMERCEJS_API_KEY=⟦sk_${fake.text(43, 'lowerAlnum')}⟧`,
      `"commercejs_api_key": "⟦sk_${fake.text(43, 'lowerAlnum')}⟧"`,
      `const commercejsApiKey = '⟦sk_${fake.text(43, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `COMMERCEJS_API_KEY=sk_${fake.text(7, 'lowerAlnum')}`,
      `SAMPLE_SETTING=sk_${fake.text(43, 'lowerAlnum')}`,
      'commercejs_api_key: your-value-here',
    ],
  },
  'commercejs-chec-key': {
    match: [`CHEC_API_KEY=⟦pk_${fake.alnum(45)}⟧`, `"chec_api_key": "⟦pk_${fake.alnum(45)}⟧"`],
    ignore: [`CHEC_API_KEY=pk_${fake.alnum(7)}`, `SAMPLE_SETTING=pk_${fake.alnum(45)}`, 'chec_api_key: your-value-here'],
  },
});
