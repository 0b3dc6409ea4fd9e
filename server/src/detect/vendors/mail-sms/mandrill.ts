import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mandrill',
  name: 'Mailchimp Transactional',
  category: 'mail-sms',
  revoke: 'https://mandrillapp.com/settings',
  source: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
  kinds: [
    {
      id: 'mandrill-api-key',
      title: 'Mailchimp Transactional API key',
      identity: 'api-key',
      keywords: ['mandrill'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mandrill-api-key': {
    match: [
      `MANDRILL_API_KEY=⟦${fake.base64url(22)}⟧`,
      `"mandrill_api_key": "⟦${fake.base64url(22)}⟧"`,
      `const mandrillApiKey = '⟦${fake.base64url(22)}⟧';`,
    ],
    ignore: [`MANDRILL_API_KEY=${fake.base64url(17)}`, `SAMPLE_SETTING=${fake.base64url(22)}`, 'mandrill_api_key: your-value-here'],
  },
});
