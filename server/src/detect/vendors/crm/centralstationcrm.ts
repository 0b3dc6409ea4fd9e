import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'centralstationcrm',
  name: 'CentralStationCRM',
  category: 'crm',
  revoke: 'https://api.centralstationcrm.net/',
  source: 'https://api.centralstationcrm.net/',
  kinds: [
    {
      id: 'centralstationcrm-api-key',
      title: 'CentralStationCRM API key',
      identity: 'api-key',
      keywords: ['centralstationcrm'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'centralstationcrm-api-key': {
    match: [
      `CENTRALSTATIONCRM_API_KEY=⟦${fake.text(30, 'lowerAlnum')}⟧`,
      `"centralstationcrm_api_key": "⟦${fake.text(30, 'lowerAlnum')}⟧"`,
      `const centralstationcrmApiKey = '⟦${fake.text(30, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `CENTRALSTATIONCRM_API_KEY=${fake.text(23, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(30, 'lowerAlnum')}`,
      'centralstationcrm_api_key: your-value-here',
    ],
  },
});
