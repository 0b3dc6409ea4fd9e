import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailosaur',
  name: 'Mailosaur',
  category: 'mail-sms',
  revoke: 'https://mailosaur.com/app/keys',
  source: 'https://mailosaur.com/docs/api',
  kinds: [
    {
      id: 'mailosaur-api-key',
      title: 'Mailosaur API key',
      identity: 'api-key',
      keywords: ['mailosaur'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{16,32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailosaur-api-key': {
    match: [
      `MAILOSAUR_API_KEY=⟦${fake.alnum(16)}⟧`,
      `"mailosaur_api_key": "⟦${fake.alnum(16)}⟧"`,
      `const mailosaurApiKey = '⟦${fake.alnum(16)}⟧';`,
    ],
    ignore: [`MAILOSAUR_API_KEY=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(16)}`, 'mailosaur_api_key: your-value-here'],
  },
});
