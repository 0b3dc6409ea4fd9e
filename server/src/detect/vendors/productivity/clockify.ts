import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clockify',
  name: 'Clockify',
  category: 'productivity',
  revoke: 'https://app.clockify.me/user/preferences#advanced',
  source: 'https://docs.clockify.me/#section/Authentication',
  kinds: [
    {
      id: 'clockify-api-key',
      title: 'Clockify API key',
      identity: 'api-key',
      keywords: ['clockify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clockify-api-key': {
    match: [
      `CLOCKIFY_API_KEY=⟦${fake.alnum(48)}⟧`,
      `"clockify_api_key": "⟦${fake.alnum(48)}⟧"`,
      `const clockifyApiKey = '⟦${fake.alnum(48)}⟧';`,
    ],
    ignore: [`CLOCKIFY_API_KEY=${fake.alnum(8)}`, `SAMPLE_SETTING=${fake.alnum(48)}`, 'clockify_api_key: your-value-here'],
  },
});
