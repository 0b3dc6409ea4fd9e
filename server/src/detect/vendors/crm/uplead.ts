import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'uplead',
  name: 'UpLead',
  category: 'crm',
  revoke: 'https://docs.uplead.com/',
  source: 'https://docs.uplead.com/',
  kinds: [
    {
      id: 'uplead-api-key',
      title: 'UpLead API key',
      identity: 'api-key',
      keywords: ['uplead'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'uplead-api-key': {
    match: [`UPLEAD_API_KEY=⟦${fake.alnum(32)}⟧`, `"uplead_api_key": "⟦${fake.alnum(32)}⟧"`, `const upleadApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`UPLEAD_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'uplead_api_key: your-value-here'],
  },
});
