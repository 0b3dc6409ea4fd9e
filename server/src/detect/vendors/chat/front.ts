import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'front',
  name: 'Front',
  category: 'chat',
  revoke: 'https://app.frontapp.com/settings/developers',
  source: 'https://dev.frontapp.com/docs/authentication',
  kinds: [
    {
      id: 'front-api-key',
      title: 'Front API key',
      identity: 'api-key',
      keywords: ['frontapp', 'front_api', 'frontapi', 'front_app'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /eyJhbGciOiJIUzI1NiI[\w-]{5,60}\.[\w-]{20,400}\.[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'front-api-key': {
    match: [
      `FRONT_API_TOKEN=⟦eyJhbGciOiJIUzI1NiI${fake.alnum(17)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}⟧`,
      `"front_api_token": "⟦eyJhbGciOiJIUzI1NiI${fake.alnum(17)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}⟧"`,
      `const frontApiToken = '⟦eyJhbGciOiJIUzI1NiI${fake.alnum(17)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `FRONT_API_TOKEN=eyJhbGciOiJIUzI1NiI${fake.alnum(2)}.eyJ${fake.alnum(10)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiI${fake.alnum(17)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}`,
      'front_api_token: your-value-here',
    ],
  },
});
