import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pastebin',
  name: 'Pastebin',
  category: 'developer-tools',
  revoke: 'https://pastebin.com/doc_api',
  source: 'https://pastebin.com/doc_api',
  kinds: [
    {
      id: 'pastebin-api-key',
      title: 'Pastebin API key',
      identity: 'api-key',
      keywords: ['pastebin'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pastebin-api-key': {
    match: [
      `PASTEBIN_API_KEY=⟦${fake.base64url(32)}⟧`,
      `"pastebin_api_key": "⟦${fake.base64url(32)}⟧"`,
      `const pastebinApiKey = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [`PASTEBIN_API_KEY=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'pastebin_api_key: your-value-here'],
  },
});
