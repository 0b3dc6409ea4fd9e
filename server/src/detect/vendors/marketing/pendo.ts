import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pendo',
  name: 'Pendo',
  category: 'marketing',
  revoke: 'https://app.pendo.io/admin/integrationkeys',
  source: 'https://engageapi.pendo.io/',
  kinds: [
    {
      id: 'pendo-api-key',
      title: 'Pendo API key',
      identity: 'api-key',
      keywords: ['pendo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9A-Za-z-]{32,64}/,
      check: (secret) => new Set(secret).size > 4,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pendo-api-key': {
    match: [`PENDO_API_KEY=⟦${fake.alnum(36)}⟧`, `"pendo_api_key": "⟦${fake.alnum(36)}⟧"`, `const pendoApiKey = '⟦${fake.alnum(36)}⟧';`],
    ignore: [`PENDO_API_KEY=${fake.alnum(6)}`, `SAMPLE_SETTING=${fake.alnum(36)}`, 'pendo_api_key: your-value-here'],
  },
});
