import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'guardian',
  name: 'The Guardian',
  category: 'other',
  revoke: 'https://open-platform.theguardian.com/documentation/',
  source: 'https://open-platform.theguardian.com/documentation/',
  kinds: [
    {
      id: 'guardian-api-key',
      title: 'The Guardian API key',
      identity: 'api-key',
      keywords: ['guardian'],
      name: /key|token|secret|access|private/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'guardian-api-key': {
    match: [`GUARDIAN_API_KEY=⟦${fake.uuid()}⟧`, `"guardian_api_key": "⟦${fake.uuid()}⟧"`, `const guardianApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`GUARDIAN_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'guardian_api_key: your-value-here'],
  },
});
