import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'activecampaign',
  name: 'ActiveCampaign',
  category: 'crm',
  revoke: 'https://developers.activecampaign.com/reference/authentication',
  source: 'https://developers.activecampaign.com/reference/authentication',
  kinds: [
    {
      id: 'activecampaign-api-key',
      title: 'ActiveCampaign API key',
      identity: 'api-key',
      keywords: ['activecampaign', 'active_campaign'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{72}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'activecampaign-api-key': {
    match: [
      `ACTIVECAMPAIGN_API_KEY=⟦${fake.hex(72)}⟧`,
      `"activecampaign_api_key": "⟦${fake.hex(72)}⟧"`,
      `const activecampaignApiKey = '⟦${fake.hex(72)}⟧';`,
    ],
    ignore: [`ACTIVECAMPAIGN_API_KEY=${fake.hex(54)}`, `SAMPLE_SETTING=${fake.hex(72)}`, 'activecampaign_api_key: your-value-here'],
  },
});
