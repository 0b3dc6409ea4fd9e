import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'canny',
  name: 'Canny',
  category: 'marketing',
  revoke: 'https://canny.io/admin/settings/api',
  source: 'https://developers.canny.io/api-reference',
  kinds: [
    {
      id: 'canny-api-key',
      title: 'Canny API key',
      identity: 'api-key',
      keywords: ['canny'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'canny-api-key': {
    match: [`CANNY_API_KEY=⟦${fake.uuid()}⟧`, `"canny_api_key": "⟦${fake.uuid()}⟧"`, `const cannyApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`CANNY_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'canny_api_key: your-value-here'],
  },
});
