import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pixabay',
  name: 'Pixabay',
  category: 'social',
  revoke: 'https://pixabay.com/api/docs/',
  source: 'https://pixabay.com/api/docs/',
  kinds: [
    {
      id: 'pixabay-api-key',
      title: 'Pixabay API key',
      identity: 'api-key',
      keywords: ['pixabay'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9]{7,9}-[0-9a-f]{25}|[a-z0-9-]{34,40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pixabay-api-key': {
    match: [
      `PIXABAY_API_KEY=⟦${fake.digits(8)}-${fake.hex(25)}⟧`,
      `"pixabay_api_key": "⟦${fake.digits(8)}-${fake.hex(25)}⟧"`,
      `const pixabayApiKey = '⟦${fake.digits(8)}-${fake.hex(25)}⟧';`,
    ],
    ignore: [
      `PIXABAY_API_KEY=${fake.digits(1)}-${fake.hex(4)}`,
      `SAMPLE_SETTING=${fake.digits(8)}-${fake.hex(25)}`,
      'pixabay_api_key: your-value-here',
    ],
  },
});
