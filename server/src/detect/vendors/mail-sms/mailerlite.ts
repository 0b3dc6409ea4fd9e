import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailerlite',
  name: 'MailerLite',
  category: 'mail-sms',
  revoke: 'https://dashboard.mailerlite.com/integrations/api',
  source: 'https://developers.mailerlite.com/docs/#authentication',
  kinds: [
    {
      id: 'mailerlite-api-key',
      title: 'MailerLite API key',
      identity: 'api-key',
      keywords: ['mailerlite'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}|eyJ0eXAiOiJKV1Qi[\w-]{10,60}\.[\w-]{50,600}\.[\w-]{300,700}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailerlite-api-key': {
    match: [
      `MAILERLITE_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"mailerlite_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const mailerliteApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MAILERLITE_API_KEY=${fake.text(5, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'mailerlite_api_key: your-value-here',
    ],
  },
});
