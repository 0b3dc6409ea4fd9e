import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rentman',
  name: 'Rentman',
  category: 'productivity',
  revoke: 'https://api.rentman.net/',
  source: 'https://api.rentman.net/',
  kinds: [
    {
      id: 'rentman-api-key',
      title: 'Rentman API key',
      identity: 'api-key',
      keywords: ['rentman'],
      value: /eyJ[\w-]{10,400}\.(?:eyJ)?[\w-]{42,1200}\.?[\w-]{0,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rentman-api-key': {
    match: [
      `RENTMAN_API_KEY=⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧`,
      `"rentman_api_key": "⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧"`,
      `const rentmanApiKey = '⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `RENTMAN_API_KEY=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(20)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}`,
      'rentman_api_key: your-value-here',
    ],
  },
});
