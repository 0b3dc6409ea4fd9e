import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'currencylayer',
  name: 'currencylayer',
  category: 'finance',
  revoke: 'https://currencylayer.com/documentation',
  source: 'https://currencylayer.com/documentation',
  kinds: [
    {
      id: 'currencylayer-api-key',
      title: 'currencylayer API key',
      identity: 'api-key',
      keywords: ['currencylayer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'currencylayer-api-key': {
    match: [
      `CURRENCYLAYER_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"currencylayer_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const currencylayerApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `CURRENCYLAYER_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'currencylayer_api_key: your-value-here',
    ],
  },
});
