import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'crowdin',
  name: 'Crowdin',
  category: 'developer-tools',
  revoke: 'https://crowdin.com/settings#api-key',
  instead: 'Use a token with few scopes and granular access to the projects it needs.',
  source: 'https://support.crowdin.com/enterprise/personal-access-tokens/',
  kinds: [
    {
      id: 'crowdin-api-key',
      title: 'Crowdin API key',
      identity: 'api-key',
      keywords: ['crowdin'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{80,86}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'crowdin-api-key': {
    match: [
      `CROWDIN_API_KEY=⟦${fake.alnum(80)}⟧`,
      `"crowdin_api_key": "⟦${fake.alnum(80)}⟧"`,
      `const crowdinApiKey = '⟦${fake.alnum(80)}⟧';`,
    ],
    ignore: [`CROWDIN_API_KEY=${fake.alnum(60)}`, `SAMPLE_SETTING=${fake.alnum(80)}`, 'crowdin_api_key: your-value-here'],
  },
});
