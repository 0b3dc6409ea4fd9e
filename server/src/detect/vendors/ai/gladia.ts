import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gladia',
  name: 'Gladia',
  category: 'ai',
  revoke: 'https://app.gladia.io/account',
  source: 'https://docs.gladia.io/chapters/introduction/getting-started',
  kinds: [
    {
      id: 'gladia-api-key',
      title: 'Gladia API key',
      identity: 'api-key',
      keywords: ['gladia'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gladia-api-key': {
    match: [`GLADIA_API_KEY=⟦${fake.uuid()}⟧`, `"gladia_api_key": "⟦${fake.uuid()}⟧"`, `const gladiaApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`GLADIA_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'gladia_api_key: your-value-here'],
  },
});
