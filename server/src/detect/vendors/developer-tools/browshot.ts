import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'browshot',
  name: 'Browshot',
  category: 'developer-tools',
  revoke: 'https://browshot.com/api/documentation',
  source: 'https://browshot.com/api/documentation',
  kinds: [
    {
      id: 'browshot-api-key',
      title: 'Browshot API key',
      identity: 'api-key',
      keywords: ['browshot'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'browshot-api-key': {
    match: [
      `BROWSHOT_API_KEY=⟦${fake.alnum(28)}⟧`,
      `"browshot_api_key": "⟦${fake.alnum(28)}⟧"`,
      `const browshotApiKey = '⟦${fake.alnum(28)}⟧';`,
    ],
    ignore: [`BROWSHOT_API_KEY=${fake.alnum(21)}`, `SAMPLE_SETTING=${fake.alnum(28)}`, 'browshot_api_key: your-value-here'],
  },
});
