import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'blogger',
  name: 'Blogger',
  category: 'social',
  revoke: 'https://developers.google.com/blogger/docs/3.0/using',
  source: 'https://developers.google.com/blogger/docs/3.0/using',
  kinds: [
    {
      id: 'blogger-api-key',
      title: 'Blogger API key',
      identity: 'api-key',
      keywords: ['blogger'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{39,48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'blogger-api-key': {
    match: [
      `BLOGGER_API_KEY=⟦${fake.base64url(39)}⟧`,
      `"blogger_api_key": "⟦${fake.base64url(39)}⟧"`,
      `const bloggerApiKey = '⟦${fake.base64url(39)}⟧';`,
    ],
    ignore: [`BLOGGER_API_KEY=${fake.base64url(30)}`, `SAMPLE_SETTING=${fake.base64url(39)}`, 'blogger_api_key: your-value-here'],
  },
});
