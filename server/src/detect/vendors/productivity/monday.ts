import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'monday',
  name: 'monday.com',
  category: 'productivity',
  revoke: 'https://developer.monday.com/api-reference/docs/authentication',
  source: 'https://developer.monday.com/api-reference/docs/authentication',
  kinds: [
    {
      id: 'monday-api-token',
      title: 'monday.com API token',
      identity: 'personal-token',
      keywords: ['monday'],
      value: /eyJhbGciOiJIUzI1NiJ9\.[\w-]{60,400}\.[\w-]{43}/,
    },
    {
      id: 'monday-signing-secret',
      title: 'monday.com signing secret',
      identity: 'signing-key',
      keywords: ['monday'],
      name: /signing|client_secret/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'monday-api-token': {
    match: [
      `MONDAY_API_TOKEN=⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(150)}.${fake.base64url(43)}⟧`,
      `"monday_api_token": "⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(150)}.${fake.base64url(43)}⟧"`,
      `const mondayApiToken = '⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(150)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `MONDAY_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(25)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(150)}.${fake.base64url(43)}`,
      'monday_api_token: your-value-here',
    ],
  },
  'monday-signing-secret': {
    match: [
      `MONDAY_SIGNING_SECRET=⟦${fake.hex(32)}⟧`,
      `"monday_signing_secret": "⟦${fake.hex(32)}⟧"`,
      `const mondaySigningSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`MONDAY_SIGNING_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'monday_signing_secret: your-value-here'],
  },
});
