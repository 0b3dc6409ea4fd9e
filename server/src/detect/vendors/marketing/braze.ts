import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'braze',
  name: 'Braze',
  category: 'marketing',
  revoke: 'https://dashboard.braze.com/',
  source: 'https://www.braze.com/docs/api/basics/',
  kinds: [
    {
      id: 'braze-api-key',
      title: 'Braze API key',
      identity: 'api-key',
      keywords: ['braze'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'braze-api-key': {
    match: [`BRAZE_API_KEY=⟦${fake.uuid()}⟧`, `"braze_api_key": "⟦${fake.uuid()}⟧"`, `const brazeApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`BRAZE_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'braze_api_key: your-value-here'],
  },
});
