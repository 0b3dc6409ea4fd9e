import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'oopspam',
  name: 'OOPSpam',
  category: 'mail-sms',
  revoke: 'https://www.oopspam.com/docs/',
  source: 'https://www.oopspam.com/docs/',
  kinds: [
    {
      id: 'oopspam-api-key',
      title: 'OOPSpam API key',
      identity: 'api-key',
      keywords: ['oopspam'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'oopspam-api-key': {
    match: [
      `OOPSPAM_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"oopspam_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const oopspamApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`OOPSPAM_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'oopspam_api_key: your-value-here'],
  },
});
