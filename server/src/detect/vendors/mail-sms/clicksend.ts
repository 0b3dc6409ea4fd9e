import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clicksend',
  name: 'ClickSend',
  category: 'mail-sms',
  revoke: 'https://dashboard.clicksend.com/account/subaccounts',
  source: 'https://developers.clicksend.com/docs/',
  kinds: [
    {
      id: 'clicksend-api-key',
      title: 'ClickSend API key',
      identity: 'api-key',
      keywords: ['clicksend'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clicksend-api-key': {
    match: [
      `CLICKSEND_API_KEY=⟦${fake.uuid().toUpperCase()}⟧`,
      `"clicksend_api_key": "⟦${fake.uuid().toUpperCase()}⟧"`,
      `const clicksendApiKey = '⟦${fake.uuid().toUpperCase()}⟧';`,
    ],
    ignore: [
      `CLICKSEND_API_KEY=${fake.hex(8).toUpperCase()}`,
      `SAMPLE_SETTING=${fake.uuid().toUpperCase()}`,
      'clicksend_api_key: your-value-here',
    ],
  },
});
