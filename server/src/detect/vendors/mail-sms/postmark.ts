import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'postmark',
  name: 'Postmark',
  category: 'mail-sms',
  secretNames: ['postmark'],
  revoke: 'https://account.postmarkapp.com/servers',
  source: 'https://postmarkapp.com/developer/api/overview',
  kinds: [
    {
      id: 'postmark-api-token',
      title: 'Postmark API token',
      identity: 'api-key',
      keywords: ['postmark'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'postmark-api-token': {
    match: [
      `POSTMARK_SERVER_TOKEN=⟦${fake.uuid()}⟧`,
      `"postmark_server_token": "⟦${fake.uuid()}⟧"`,
      `const postmarkServerToken = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [
      `POSTMARK_SERVER_TOKEN=${fake.uuid().slice(0, 30)}`,
      `SAMPLE_SETTING=${fake.uuid()}`,
      'postmark_server_token: your-value-here',
    ],
  },
});
