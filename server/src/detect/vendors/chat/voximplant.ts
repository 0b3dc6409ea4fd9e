import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'voximplant',
  name: 'Voximplant',
  category: 'chat',
  revoke: 'https://manage.voximplant.com/',
  source: 'https://voximplant.com/docs/references/httpapi',
  kinds: [
    {
      id: 'voximplant-api-key',
      title: 'Voximplant API key',
      identity: 'api-key',
      keywords: ['voximplant', 'vox_api', 'voxapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'voximplant-api-key': {
    match: [
      `VOXIMPLANT_API_KEY=⟦${fake.uuid()}⟧`,
      `"voximplant_api_key": "⟦${fake.uuid()}⟧"`,
      `const voximplantApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`VOXIMPLANT_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'voximplant_api_key: your-value-here'],
  },
});
