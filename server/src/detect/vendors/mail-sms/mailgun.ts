import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailgun',
  name: 'Mailgun',
  category: 'mail-sms',
  secretNames: ['mailgun'],
  revoke: 'https://app.mailgun.com/settings/api_security',
  instead: 'Use a sending key of one domain, or a key with a role, instead of the key of the account.',
  source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  kinds: [
    {
      id: 'mailgun-private-key',
      title: 'Mailgun private API key',
      identity: 'api-key',
      keywords: ['key-'],
      pattern: /key-[0-9a-f]{32}/,
    },
    {
      id: 'mailgun-public-key',
      title: 'Mailgun public validation key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['pubkey-'],
      pattern: /pubkey-[0-9a-f]{32}/,
    },
    {
      id: 'mailgun-api-key',
      title: 'Mailgun API key',
      identity: 'api-key',
      keywords: ['mailgun'],
      value: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
    },
    {
      id: 'mailgun-legacy-key',
      title: 'Mailgun key',
      identity: 'api-key',
      keywords: ['mailgun'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:key-)?(?:[0-9a-z]{32}|[0-9a-z]{72})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailgun-private-key': {
    match: [`export MAILGUN_PRIVATE_KEY=⟦key-${fake.hex(32)}⟧`, `{"token": "⟦key-${fake.hex(32)}⟧"}`],
    ignore: [`key = key-${fake.hex(12)}`, `monkey-${fake.hex(32)}`],
  },
  'mailgun-public-key': {
    match: [`export MAILGUN_PUBLIC_KEY=⟦pubkey-${fake.hex(32)}⟧`, `{"token": "⟦pubkey-${fake.hex(32)}⟧"}`],
    ignore: [`token = pubkey-${fake.hex(5)}`, `xpubkey-${fake.hex(32)}`, 'token = pubkey-your-token-here'],
  },
  'mailgun-api-key': {
    match: [
      `MAILGUN_API_KEY=⟦${fake.hex(32)}-${fake.hex(8)}-${fake.hex(8)}⟧`,
      `"mailgun_api_key": "⟦${fake.hex(32)}-${fake.hex(8)}-${fake.hex(8)}⟧"`,
      `const mailgunApiKey = '⟦${fake.hex(32)}-${fake.hex(8)}-${fake.hex(8)}⟧';`,
    ],
    ignore: [
      `MAILGUN_API_KEY=${fake.hex(5)}-${fake.hex(1)}-${fake.hex(1)}`,
      `SAMPLE_SETTING=${fake.hex(32)}-${fake.hex(8)}-${fake.hex(8)}`,
      'mailgun_api_key: your-value-here',
    ],
  },
  'mailgun-legacy-key': {
    match: [
      `MAILGUN_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"mailgun_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const mailgunApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MAILGUN_API_KEY=${fake.text(5, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'mailgun_api_key: your-value-here',
    ],
  },
});
