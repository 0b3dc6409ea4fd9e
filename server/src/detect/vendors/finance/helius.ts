import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'helius',
  name: 'Helius',
  category: 'finance',
  revoke: 'https://dashboard.helius.dev/api-keys',
  source: 'https://www.helius.dev/docs/api-reference/authentication',
  kinds: [
    {
      id: 'helius-api-key',
      title: 'Helius API key',
      identity: 'api-key',
      keywords: ['helius'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'helius-api-key': {
    match: [`HELIUS_API_KEY=⟦${fake.uuid()}⟧`, `"helius_api_key": "⟦${fake.uuid()}⟧"`, `const heliusApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`HELIUS_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'helius_api_key: your-value-here'],
  },
});
