import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'brevo',
  name: 'Brevo',
  category: 'mail-sms',
  revoke: 'https://app.brevo.com/settings/keys/api',
  instead: 'Use a key with an expiry that is limited to what its integration needs.',
  source: 'https://developers.brevo.com/docs/api-key-authentication',
  kinds: [
    {
      id: 'brevo-api-key',
      title: 'Brevo API key',
      identity: 'api-key',
      keywords: ['xkeysib-'],
      pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo SMTP key',
      identity: 'api-key',
      keywords: ['xsmtpsib-'],
      pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'brevo-api-key': {
    match: [`export BREVO_API_KEY=⟦xkeysib-${fake.hex(64)}-${fake.alnum(16)}⟧`, `{"token": "⟦xkeysib-${fake.hex(64)}-${fake.alnum(16)}⟧"}`],
    ignore: [
      `token = xkeysib-${fake.hex(10)}-${fake.alnum(2)}`,
      `xxkeysib-${fake.hex(64)}-${fake.alnum(16)}`,
      'token = xkeysib-your-token-here',
    ],
  },
  'brevo-smtp-key': {
    match: [
      `export BREVO_SMTP_KEY=⟦xsmtpsib-${fake.hex(64)}-${fake.alnum(16)}⟧`,
      `{"token": "⟦xsmtpsib-${fake.hex(64)}-${fake.alnum(16)}⟧"}`,
    ],
    ignore: [
      `token = xsmtpsib-${fake.hex(10)}-${fake.alnum(2)}`,
      `xxsmtpsib-${fake.hex(64)}-${fake.alnum(16)}`,
      'token = xsmtpsib-your-token-here',
    ],
  },
});
