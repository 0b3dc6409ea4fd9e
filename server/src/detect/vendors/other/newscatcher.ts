import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'newscatcher',
  name: 'NewsCatcher',
  category: 'other',
  revoke: 'https://www.newscatcherapi.com/docs',
  source: 'https://www.newscatcherapi.com/docs',
  kinds: [
    {
      id: 'newscatcher-api-key',
      title: 'NewsCatcher API key',
      identity: 'api-key',
      keywords: ['newscatcher'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'newscatcher-api-key': {
    match: [
      `NEWSCATCHER_API_KEY=⟦${fake.base64url(43)}⟧`,
      `"newscatcher_api_key": "⟦${fake.base64url(43)}⟧"`,
      `const newscatcherApiKey = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`NEWSCATCHER_API_KEY=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'newscatcher_api_key: your-value-here'],
  },
});
