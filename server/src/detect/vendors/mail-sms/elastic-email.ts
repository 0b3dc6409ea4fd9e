import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'elastic-email',
  name: 'Elastic Email',
  category: 'mail-sms',
  revoke: 'https://app.elasticemail.com/marketing/settings/new/manage-api',
  source: 'https://elasticemail.com/developers/api-documentation/rest-api',
  kinds: [
    {
      id: 'elastic-email-api-key',
      title: 'Elastic Email API key',
      identity: 'api-key',
      keywords: ['elastic_key', 'elastickey', 'elastic_email', 'elasticemail', 'elastic-email', 'elastic_api', 'elasticapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-F0-9]{96}|[\w-]{96}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'elastic-email-api-key': {
    match: [
      `ELASTICEMAIL_API_KEY=⟦${fake.base64url(96)}⟧`,
      `"elasticemail_api_key": "⟦${fake.base64url(96)}⟧"`,
      `const elasticemailApiKey = '⟦${fake.base64url(96)}⟧';`,
    ],
    ignore: [`ELASTICEMAIL_API_KEY=${fake.base64url(16)}`, `SAMPLE_SETTING=${fake.base64url(96)}`, 'elasticemail_api_key: your-value-here'],
  },
});
