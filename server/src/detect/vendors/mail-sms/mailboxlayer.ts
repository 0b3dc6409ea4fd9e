import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailboxlayer',
  name: 'mailboxlayer',
  category: 'mail-sms',
  revoke: 'https://mailboxlayer.com/documentation',
  source: 'https://mailboxlayer.com/documentation',
  kinds: [
    {
      id: 'mailboxlayer-api-key',
      title: 'mailboxlayer API key',
      identity: 'api-key',
      keywords: ['mailboxlayer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailboxlayer-api-key': {
    match: [
      `MAILBOXLAYER_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"mailboxlayer_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const mailboxlayerApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MAILBOXLAYER_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'mailboxlayer_api_key: your-value-here',
    ],
  },
});
