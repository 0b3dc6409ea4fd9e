import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dify',
  name: 'Dify',
  category: 'ai',
  revoke: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  kinds: [
    {
      id: 'dify-app-key',
      title: 'Dify application API key',
      identity: 'api-key',
      keywords: ['dify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:app|dataset)-[A-Za-z0-9]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dify-app-key': {
    match: [
      `DIFY_API_KEY=⟦app-${fake.alnum(24)}⟧`,
      `"dify_api_key": "⟦app-${fake.alnum(24)}⟧"`,
      `const difyApiKey = '⟦app-${fake.alnum(24)}⟧';`,
    ],
    ignore: [`DIFY_API_KEY=app-${fake.alnum(4)}`, `SAMPLE_SETTING=app-${fake.alnum(24)}`, 'dify_api_key: your-value-here'],
  },
});
