import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'insightly',
  name: 'Insightly',
  category: 'crm',
  revoke: 'https://api.insightly.com/v3.1/Help',
  source: 'https://api.insightly.com/v3.1/Help',
  kinds: [
    {
      id: 'insightly-api-key',
      title: 'Insightly API key',
      identity: 'api-key',
      keywords: ['insightly'],
      name: /key|token|secret|access|private/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'insightly-api-key': {
    match: [`INSIGHTLY_API_KEY=⟦${fake.uuid()}⟧`, `"insightly_api_key": "⟦${fake.uuid()}⟧"`, `const insightlyApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`INSIGHTLY_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'insightly_api_key: your-value-here'],
  },
});
