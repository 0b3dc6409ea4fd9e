import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rev-ai',
  name: 'Rev AI',
  category: 'ai',
  revoke: 'https://www.rev.ai/access_token',
  source: 'https://docs.rev.ai/get-started/',
  kinds: [
    {
      id: 'rev-ai-api-key',
      title: 'Rev AI access token',
      identity: 'api-key',
      keywords: ['revai', 'rev_ai', 'rev-ai'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /02[\w-]{40,56}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rev-ai-api-key': {
    match: [
      `REVAI_API_KEY=⟦02${fake.base64url(44)}⟧`,
      `"revai_api_key": "⟦02${fake.base64url(44)}⟧"`,
      `const revaiApiKey = '⟦02${fake.base64url(44)}⟧';`,
    ],
    ignore: [`REVAI_API_KEY=02${fake.base64url(7)}`, `SAMPLE_SETTING=02${fake.base64url(44)}`, 'revai_api_key: your-value-here'],
  },
});
