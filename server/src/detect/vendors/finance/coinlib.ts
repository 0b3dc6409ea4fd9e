import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coinlib',
  name: 'Coinlib',
  category: 'finance',
  revoke: 'https://coinlib.io/apidocs',
  source: 'https://coinlib.io/apidocs',
  kinds: [
    {
      id: 'coinlib-api-key',
      title: 'Coinlib API key',
      identity: 'api-key',
      keywords: ['coinlib'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coinlib-api-key': {
    match: [
      `COINLIB_API_KEY=⟦${fake.text(16, 'lowerAlnum')}⟧`,
      `"coinlib_api_key": "⟦${fake.text(16, 'lowerAlnum')}⟧"`,
      `const coinlibApiKey = '⟦${fake.text(16, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `COINLIB_API_KEY=${fake.text(12, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(16, 'lowerAlnum')}`,
      'coinlib_api_key: your-value-here',
    ],
  },
});
