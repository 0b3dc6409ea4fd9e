import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hanko',
  name: 'Hanko',
  category: 'auth',
  revoke: 'https://cloud.hanko.io/',
  source: 'https://docs.hanko.io/',
  kinds: [
    {
      id: 'hanko-api-key',
      title: 'Hanko Cloud API key secret',
      identity: 'api-key',
      keywords: ['hanko'],
      value: /^[A-Za-z0-9_-]{40,140}={0,2}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hanko-api-key': {
    match: [`HANKO_API_KEY_SECRET=⟦${fake.base64url(86)}⟧`, `const hankoApiKeySecret = "⟦${fake.base64url(86)}⟧";`],
    ignore: ['HANKO_API_URL=https://example.hanko.io', 'HANKO_API_KEY_SECRET=abc'],
  },
});
