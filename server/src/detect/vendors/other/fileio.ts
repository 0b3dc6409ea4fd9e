import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fileio',
  name: 'file.io',
  category: 'other',
  revoke: 'https://www.file.io/developers',
  source: 'https://www.file.io/developers',
  kinds: [
    {
      id: 'fileio-api-key',
      title: 'file.io API key',
      identity: 'api-key',
      keywords: ['fileio', 'file.io'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9.-]{35,42}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fileio-api-key': {
    match: [
      `FILEIO_API_KEY=⟦${fake.alnum(20)}.${fake.alnum(18)}⟧`,
      `"fileio_api_key": "⟦${fake.alnum(20)}.${fake.alnum(18)}⟧"`,
      `const fileioApiKey = '⟦${fake.alnum(20)}.${fake.alnum(18)}⟧';`,
    ],
    ignore: [
      `FILEIO_API_KEY=${fake.alnum(3)}.${fake.alnum(3)}`,
      `SAMPLE_SETTING=${fake.alnum(20)}.${fake.alnum(18)}`,
      'fileio_api_key: your-value-here',
    ],
  },
});
