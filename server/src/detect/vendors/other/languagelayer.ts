import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'languagelayer',
  name: 'languagelayer',
  category: 'other',
  revoke: 'https://languagelayer.com/documentation',
  source: 'https://languagelayer.com/documentation',
  kinds: [
    {
      id: 'languagelayer-api-key',
      title: 'languagelayer API key',
      identity: 'api-key',
      keywords: ['languagelayer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'languagelayer-api-key': {
    match: [
      `LANGUAGELAYER_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"languagelayer_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const languagelayerApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `LANGUAGELAYER_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'languagelayer_api_key: your-value-here',
    ],
  },
});
