import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sendgrid',
  name: 'SendGrid',
  category: 'mail-sms',
  secretNames: ['sendgrid', 'send grid'],
  revoke: 'https://app.sendgrid.com/settings/api_keys',
  instead: 'Use a key with custom access that can do only what its application needs, as sending mail.',
  source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  kinds: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      identity: 'api-key',
      keywords: ['SG.'],
      pattern: /SG\.(?:[\w-]{16,32}\.[\w-]{16,64}|[\w=-]{66})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sendgrid-api-key': {
    match: [
      `export SENDGRID_API_KEY=⟦SG.${fake.base64url(22)}.${fake.base64url(42)}x⟧`,
      `{"token": "⟦SG.${fake.base64url(22)}.${fake.base64url(42)}x⟧"}`,
    ],
    ignore: [
      `token = SG.${fake.alnum(8)}.${fake.alnum(8)}`,
      `MSG.${fake.base64url(22)}.${fake.base64url(43)}`,
      `token = SG.${fake.alnum(22)}..${fake.alnum(12)}`,
    ],
  },
});
