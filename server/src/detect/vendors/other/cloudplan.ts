import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudplan',
  name: 'Cloudplan',
  category: 'other',
  revoke: 'https://cloudplan.net/',
  source: 'https://cloudplan.net/',
  kinds: [
    {
      id: 'cloudplan-api-key',
      title: 'Cloudplan API key',
      identity: 'api-key',
      keywords: ['cloudplan'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{31,32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudplan-api-key': {
    match: [
      `CLOUDPLAN_API_KEY=⟦${fake.text(31, 'upperAlnum')}⟧`,
      `"cloudplan_api_key": "⟦${fake.text(31, 'upperAlnum')}⟧"`,
      `const cloudplanApiKey = '⟦${fake.text(31, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `CLOUDPLAN_API_KEY=${fake.text(24, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(31, 'upperAlnum')}`,
      'cloudplan_api_key: your-value-here',
    ],
  },
});
