import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tyntec',
  name: 'tyntec',
  category: 'mail-sms',
  revoke: 'https://api.tyntec.com/reference/',
  source: 'https://api.tyntec.com/reference/',
  kinds: [
    {
      id: 'tyntec-api-key',
      title: 'tyntec API key',
      identity: 'api-key',
      keywords: ['tyntec'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tyntec-api-key': {
    match: [`TYNTEC_API_KEY=⟦${fake.alnum(32)}⟧`, `"tyntec_api_key": "⟦${fake.alnum(32)}⟧"`, `const tyntecApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`TYNTEC_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'tyntec_api_key: your-value-here'],
  },
});
