import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'livestorm',
  name: 'Livestorm',
  category: 'productivity',
  revoke: 'https://developers.livestorm.co/docs/authentication',
  source: 'https://developers.livestorm.co/docs/authentication',
  kinds: [
    {
      id: 'livestorm-api-key',
      title: 'Livestorm API key',
      identity: 'api-key',
      keywords: ['livestorm'],
      value: /eyJ[\w-]{10,400}\.(?:eyJ)?[\w-]{42,1200}\.?[\w-]{0,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'livestorm-api-key': {
    match: [
      `LIVESTORM_API_KEY=⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧`,
      `"livestorm_api_key": "⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧"`,
      `const livestormApiKey = '⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `LIVESTORM_API_KEY=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(20)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}`,
      'livestorm_api_key: your-value-here',
    ],
  },
});
