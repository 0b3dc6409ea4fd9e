import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fixer',
  name: 'Fixer',
  category: 'finance',
  revoke: 'https://apilayer.com/account',
  source: 'https://fixer.io/documentation',
  kinds: [
    {
      id: 'fixer-api-key',
      title: 'Fixer API key',
      identity: 'api-key',
      keywords: ['fixer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fixer-api-key': {
    match: [`FIXER_API_KEY=⟦${fake.alnum(32)}⟧`, `"fixer_api_key": "⟦${fake.alnum(32)}⟧"`, `const fixerApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`FIXER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'fixer_api_key: your-value-here'],
  },
});
