import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'formbucket',
  name: 'FormBucket',
  category: 'productivity',
  revoke: 'https://www.formbucket.com/docs/',
  source: 'https://www.formbucket.com/docs/',
  kinds: [
    {
      id: 'formbucket-api-key',
      title: 'FormBucket API key',
      identity: 'api-key',
      keywords: ['formbucket'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w.-]{22,28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'formbucket-api-key': {
    match: [
      `FORMBUCKET_API_KEY=⟦${fake.alnum(8)}.${fake.alnum(8)}.${fake.alnum(6)}⟧`,
      `"formbucket_api_key": "⟦${fake.alnum(8)}.${fake.alnum(8)}.${fake.alnum(6)}⟧"`,
      `const formbucketApiKey = '⟦${fake.alnum(8)}.${fake.alnum(8)}.${fake.alnum(6)}⟧';`,
    ],
    ignore: [
      `FORMBUCKET_API_KEY=${fake.alnum(1)}.${fake.alnum(1)}.${fake.alnum(1)}`,
      `SAMPLE_SETTING=${fake.alnum(8)}.${fake.alnum(8)}.${fake.alnum(6)}`,
      'formbucket_api_key: your-value-here',
    ],
  },
});
