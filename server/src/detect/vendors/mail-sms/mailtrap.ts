import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailtrap',
  name: 'Mailtrap',
  category: 'mail-sms',
  revoke: 'https://mailtrap.io/api-tokens',
  source: 'https://help.mailtrap.io/article/103-api-tokens',
  kinds: [
    {
      id: 'mailtrap-api-key',
      title: 'Mailtrap API key',
      identity: 'api-key',
      keywords: ['mailtrap'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailtrap-api-key': {
    match: [`MAILTRAP_API_KEY=⟦${fake.hex(32)}⟧`, `"mailtrap_api_key": "⟦${fake.hex(32)}⟧"`, `const mailtrapApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`MAILTRAP_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'mailtrap_api_key: your-value-here'],
  },
});
