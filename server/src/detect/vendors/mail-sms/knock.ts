import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'knock',
  name: 'Knock',
  category: 'mail-sms',
  revoke: 'https://dashboard.knock.app/',
  source: 'https://docs.knock.app/developer-tools/api-keys',
  kinds: [
    {
      id: 'knock-api-key',
      title: 'Knock API key',
      identity: 'api-key',
      keywords: ['knock'],
      name: /(?:^|[^a-z])knock_.{0,16}(?:key|token|secret)/,
      value: /sk_(?:test_)?[\w-]{30,60}/,
      environment: (secret) => (secret.startsWith('sk_test_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'knock-api-key': {
    match: [`KNOCK_API_KEY=⟦sk_test_${fake.base64url(43)}⟧`, `"knock_api_key": "⟦sk_test_${fake.base64url(43)}⟧"`],
    ignore: [
      `KNOCK_API_KEY=sk_test_${fake.base64url(7)}`,
      `SAMPLE_SETTING=sk_test_${fake.base64url(43)}`,
      'knock_api_key: your-value-here',
    ],
  },
});
