import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ahrefs',
  name: 'Ahrefs',
  category: 'marketing',
  revoke: 'https://app.ahrefs.com/account/api-keys',
  source: 'https://docs.ahrefs.com/docs/api/reference/introduction',
  kinds: [
    {
      id: 'ahrefs-api-key',
      title: 'Ahrefs API key',
      identity: 'api-key',
      keywords: ['ahrefs'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ahrefs-api-key': {
    match: [
      `AHREFS_API_KEY=⟦${fake.base64url(40)}⟧`,
      `"ahrefs_api_key": "⟦${fake.base64url(40)}⟧"`,
      `const ahrefsApiKey = '⟦${fake.base64url(40)}⟧';`,
    ],
    ignore: [`AHREFS_API_KEY=${fake.base64url(30)}`, `SAMPLE_SETTING=${fake.base64url(40)}`, 'ahrefs_api_key: your-value-here'],
  },
});
