import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appsynergy',
  name: 'AppSynergy',
  category: 'productivity',
  revoke: 'https://www.appsynergy.com/',
  source: 'https://www.appsynergy.com/',
  kinds: [
    {
      id: 'appsynergy-api-key',
      title: 'AppSynergy API key',
      identity: 'api-key',
      keywords: ['appsynergy'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appsynergy-api-key': {
    match: [
      `APPSYNERGY_API_KEY=⟦${fake.text(64, 'lowerAlnum')}⟧`,
      `"appsynergy_api_key": "⟦${fake.text(64, 'lowerAlnum')}⟧"`,
      `const appsynergyApiKey = '⟦${fake.text(64, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `APPSYNERGY_API_KEY=${fake.text(48, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(64, 'lowerAlnum')}`,
      'appsynergy_api_key: your-value-here',
    ],
  },
});
