import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'verimail',
  name: 'Verimail',
  category: 'mail-sms',
  revoke: 'https://verimail.io/docs',
  source: 'https://verimail.io/docs',
  kinds: [
    {
      id: 'verimail-api-key',
      title: 'Verimail API key',
      identity: 'api-key',
      keywords: ['verimail'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'verimail-api-key': {
    match: [
      `VERIMAIL_API_KEY=⟦${fake.text(32, 'upperAlnum')}⟧`,
      `"verimail_api_key": "⟦${fake.text(32, 'upperAlnum')}⟧"`,
      `const verimailApiKey = '⟦${fake.text(32, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `VERIMAIL_API_KEY=${fake.text(24, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'upperAlnum')}`,
      'verimail_api_key: your-value-here',
    ],
  },
});
