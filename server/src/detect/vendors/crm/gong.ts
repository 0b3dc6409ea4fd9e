import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gong',
  name: 'Gong',
  category: 'crm',
  revoke: 'https://gong.app.gong.io/settings/api/documentation',
  source: 'https://gong.app.gong.io/settings/api/documentation',
  kinds: [
    {
      id: 'gong-access-key-secret',
      title: 'Gong access key secret',
      identity: 'api-key',
      keywords: ['gong'],
      name: /(?:^|[^a-z])gong.{0,12}secret/,
      value: /[\w-]{60,200}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gong-access-key-secret': {
    match: [
      `GONG_ACCESS_KEY_SECRET=⟦${fake.base64url(60)}⟧`,
      `"gong_access_key_secret": "⟦${fake.base64url(60)}⟧"`,
      `const gongAccessKeySecret = '⟦${fake.base64url(60)}⟧';`,
    ],
    ignore: [
      `GONG_ACCESS_KEY_SECRET=${fake.base64url(45)}`,
      `SAMPLE_SETTING=${fake.base64url(60)}`,
      'gong_access_key_secret: your-value-here',
    ],
  },
});
