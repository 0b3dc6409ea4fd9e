import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'infobip',
  name: 'Infobip',
  category: 'mail-sms',
  revoke: 'https://portal.infobip.com/dev/api-keys',
  source: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  kinds: [
    {
      id: 'infobip-api-key',
      title: 'Infobip API key',
      identity: 'api-key',
      keywords: ['infobip'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'infobip-api-key': {
    match: [
      `INFOBIP_API_KEY=⟦${fake.hex(32)}-${fake.uuid()}⟧`,
      `"infobip_api_key": "⟦${fake.hex(32)}-${fake.uuid()}⟧"`,
      `const infobipApiKey = '⟦${fake.hex(32)}-${fake.uuid()}⟧';`,
    ],
    ignore: [
      `INFOBIP_API_KEY=${fake.hex(5)}-${fake.uuid()}`,
      `SAMPLE_SETTING=${fake.hex(32)}-${fake.uuid()}`,
      'infobip_api_key: your-value-here',
    ],
  },
});
