import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'interseller',
  name: 'Interseller',
  category: 'crm',
  revoke: 'https://interseller.readme.io/',
  source: 'https://interseller.readme.io/',
  kinds: [
    {
      id: 'interseller-api-key',
      title: 'Interseller API key',
      identity: 'api-key',
      keywords: ['interseller'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'interseller-api-key': {
    match: [
      `INTERSELLER_API_KEY=⟦${fake.uuid()}⟧`,
      `"interseller_api_key": "⟦${fake.uuid()}⟧"`,
      `const intersellerApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`INTERSELLER_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'interseller_api_key: your-value-here'],
  },
});
