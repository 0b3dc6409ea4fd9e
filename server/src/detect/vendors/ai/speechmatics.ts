import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'speechmatics',
  name: 'Speechmatics',
  category: 'ai',
  revoke: 'https://portal.speechmatics.com/settings/api-keys',
  instead: 'Give clients temporary keys made from the API key.',
  source: 'https://docs.speechmatics.com/introduction/authentication',
  kinds: [
    {
      id: 'speechmatics-api-key',
      title: 'Speechmatics API key',
      identity: 'api-key',
      keywords: ['speechmatics'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'speechmatics-api-key': {
    match: [
      `SPEECHMATICS_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"speechmatics_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const speechmaticsApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`SPEECHMATICS_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'speechmatics_api_key: your-value-here'],
  },
});
