import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'novita-ai',
  name: 'Novita AI',
  category: 'ai',
  revoke: 'https://novita.ai/settings/key-management',
  source: 'https://novita.ai/docs/guides/quickstart',
  kinds: [
    {
      id: 'novita-ai-api-key',
      title: 'Novita AI API key',
      identity: 'api-key',
      keywords: ['novita'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /sk_[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'novita-ai-api-key': {
    match: [
      `NOVITA_API_KEY=⟦sk_${fake.base64url(43)}⟧`,
      `"novita_api_key": "⟦sk_${fake.base64url(43)}⟧"`,
      `const novitaApiKey = '⟦sk_${fake.base64url(43)}⟧';`,
    ],
    ignore: [`NOVITA_API_KEY=sk_${fake.base64url(7)}`, `SAMPLE_SETTING=sk_${fake.base64url(43)}`, 'novita_api_key: your-value-here'],
  },
});
