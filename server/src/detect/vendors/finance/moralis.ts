import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'moralis',
  name: 'Moralis',
  category: 'finance',
  revoke: 'https://docs.moralis.com/',
  source: 'https://docs.moralis.com/',
  kinds: [
    {
      id: 'moralis-api-key',
      title: 'Moralis API key',
      identity: 'api-key',
      keywords: ['moralis'],
      value: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[\w-]{60,400}\.[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'moralis-api-key': {
    match: [
      `MORALIS_API_KEY=⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧`,
      `"moralis_api_key": "⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧"`,
      `const moralisApiKey = '⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `MORALIS_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(20)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}`,
      'moralis_api_key: your-value-here',
    ],
  },
});
