import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sambanova',
  name: 'SambaNova',
  category: 'ai',
  revoke: 'https://cloud.sambanova.ai/apis',
  source: 'https://docs.sambanova.ai/docs/en/get-started/quickstart',
  kinds: [
    {
      id: 'sambanova-api-key',
      title: 'SambaNova API key',
      identity: 'api-key',
      keywords: ['sambanova'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sambanova-api-key': {
    match: [`SAMBANOVA_API_KEY=⟦${fake.uuid()}⟧`, `"sambanova_api_key": "⟦${fake.uuid()}⟧"`, `const sambanovaApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`SAMBANOVA_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'sambanova_api_key: your-value-here'],
  },
});
