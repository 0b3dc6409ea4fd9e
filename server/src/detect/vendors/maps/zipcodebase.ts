import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zipcodebase',
  name: 'Zipcodebase',
  category: 'maps',
  revoke: 'https://zipcodebase.com/documentation/',
  source: 'https://zipcodebase.com/documentation/',
  kinds: [
    {
      id: 'zipcodebase-api-key',
      title: 'Zipcodebase API key',
      identity: 'api-key',
      keywords: ['zipcodebase'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zipcodebase-api-key': {
    match: [
      `ZIPCODEBASE_API_KEY=⟦${fake.uuid()}⟧`,
      `"zipcodebase_api_key": "⟦${fake.uuid()}⟧"`,
      `const zipcodebaseApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`ZIPCODEBASE_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'zipcodebase_api_key: your-value-here'],
  },
});
