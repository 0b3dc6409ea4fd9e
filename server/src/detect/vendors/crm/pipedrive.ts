import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pipedrive',
  name: 'Pipedrive',
  category: 'crm',
  revoke: 'https://app.pipedrive.com/settings/api',
  source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  kinds: [
    {
      id: 'pipedrive-api-key',
      title: 'Pipedrive API key',
      identity: 'api-key',
      keywords: ['pipedrive'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pipedrive-api-key': {
    match: [
      `PIPEDRIVE_API_KEY=⟦${fake.text(40, 'lowerAlnum')}⟧`,
      `"pipedrive_api_key": "⟦${fake.text(40, 'lowerAlnum')}⟧"`,
      `const pipedriveApiKey = '⟦${fake.text(40, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `PIPEDRIVE_API_KEY=${fake.text(30, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(40, 'lowerAlnum')}`,
      'pipedrive_api_key: your-value-here',
    ],
  },
});
