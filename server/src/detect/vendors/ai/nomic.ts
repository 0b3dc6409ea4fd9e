import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nomic',
  name: 'Nomic',
  category: 'ai',
  revoke: 'https://atlas.nomic.ai/',
  source: 'https://docs.nomic.ai/platform/authentication',
  kinds: [
    {
      id: 'nomic-api-key',
      title: 'Nomic API key',
      identity: 'api-key',
      keywords: ['nomic'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /nk-[\w-]{40,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nomic-api-key': {
    match: [
      `NOMIC_API_KEY=⟦nk-${fake.base64url(43)}⟧`,
      `"nomic_api_key": "⟦nk-${fake.base64url(43)}⟧"`,
      `const nomicApiKey = '⟦nk-${fake.base64url(43)}⟧';`,
    ],
    ignore: [`NOMIC_API_KEY=nk-${fake.base64url(7)}`, `SAMPLE_SETTING=nk-${fake.base64url(43)}`, 'nomic_api_key: your-value-here'],
  },
});
