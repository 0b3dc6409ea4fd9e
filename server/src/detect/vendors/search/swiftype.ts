import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'swiftype',
  name: 'Swiftype',
  category: 'search',
  revoke: 'https://app.swiftype.com/settings/account',
  source: 'https://swiftype.com/documentation/',
  kinds: [
    {
      id: 'swiftype-api-key',
      title: 'Swiftype API key',
      identity: 'api-key',
      keywords: ['swiftype'],
      value: /^[A-Za-z0-9_-]{20}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'swiftype-api-key': {
    match: [`SWIFTYPE_API_KEY=⟦${fake.base64url(20)}⟧`, `const swiftypeApiKey = "⟦${fake.base64url(20)}⟧";`],
    ignore: [`SWIFTYPE_ENGINE=${fake.alnum(20)}`, 'SWIFTYPE_API_KEY=short'],
  },
});
