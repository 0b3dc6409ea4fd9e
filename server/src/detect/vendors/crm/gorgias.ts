import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gorgias',
  name: 'Gorgias',
  category: 'crm',
  revoke: 'https://www.gorgias.com/',
  source: 'https://developers.gorgias.com/reference/authentication',
  kinds: [
    {
      id: 'gorgias-api-key',
      title: 'Gorgias API key',
      identity: 'api-key',
      keywords: ['gorgias'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gorgias-api-key': {
    match: [`GORGIAS_API_KEY=⟦${fake.hex(64)}⟧`, `"gorgias_api_key": "⟦${fake.hex(64)}⟧"`, `const gorgiasApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`GORGIAS_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'gorgias_api_key: your-value-here'],
  },
});
