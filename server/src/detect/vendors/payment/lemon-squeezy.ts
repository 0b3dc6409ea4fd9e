import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  category: 'payment',
  revoke: 'https://app.lemonsqueezy.com/settings/api',
  source: 'https://docs.lemonsqueezy.com/api',
  kinds: [
    {
      id: 'lemon-squeezy-api-key',
      title: 'Lemon Squeezy API key',
      identity: 'api-key',
      keywords: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /eyJ0eXAiOiJKV1Qi[\w-]{10,60}\.[\w-]{20,700}\.[\w-]{100,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lemon-squeezy-api-key': {
    match: [
      `LEMONSQUEEZY_API_KEY=⟦eyJ0eXAiOiJKV1Qi${fake.alnum(20)}.eyJ${fake.alnum(120)}.${fake.base64url(512)}⟧`,
      `"lemonsqueezy_api_key": "⟦eyJ0eXAiOiJKV1Qi${fake.alnum(20)}.eyJ${fake.alnum(120)}.${fake.base64url(512)}⟧"`,
      `const lemonsqueezyApiKey = '⟦eyJ0eXAiOiJKV1Qi${fake.alnum(20)}.eyJ${fake.alnum(120)}.${fake.base64url(512)}⟧';`,
    ],
    ignore: [
      `LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1Qi${fake.alnum(3)}.eyJ${fake.alnum(20)}.${fake.base64url(85)}`,
      `SAMPLE_SETTING=eyJ0eXAiOiJKV1Qi${fake.alnum(20)}.eyJ${fake.alnum(120)}.${fake.base64url(512)}`,
      'lemonsqueezy_api_key: your-value-here',
    ],
  },
});
