import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudconvert',
  name: 'CloudConvert',
  category: 'developer-tools',
  revoke: 'https://cloudconvert.com/dashboard/api/v2/keys',
  source: 'https://cloudconvert.com/api/v2',
  kinds: [
    {
      id: 'cloudconvert-api-key',
      title: 'CloudConvert API key',
      identity: 'api-key',
      keywords: ['cloudconvert'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w.+=-]{200,1500}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudconvert-api-key': {
    match: [
      `CLOUDCONVERT_API_KEY=⟦eyJ0eXAiOiJKV1Qi${fake.alnum(24)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}⟧`,
      `"cloudconvert_api_key": "⟦eyJ0eXAiOiJKV1Qi${fake.alnum(24)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}⟧"`,
      `const cloudconvertApiKey = '⟦eyJ0eXAiOiJKV1Qi${fake.alnum(24)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}⟧';`,
    ],
    ignore: [
      `CLOUDCONVERT_API_KEY=eyJ0eXAiOiJKV1Qi${fake.alnum(4)}.eyJ${fake.alnum(33)}.${fake.base64url(57)}`,
      `SAMPLE_SETTING=eyJ0eXAiOiJKV1Qi${fake.alnum(24)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}`,
      'cloudconvert_api_key: your-value-here',
    ],
  },
});
