import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'propelauth',
  name: 'PropelAuth',
  category: 'auth',
  revoke: 'https://app.propelauth.com/',
  source: 'https://docs.propelauth.com/reference/api/getting-started',
  kinds: [
    {
      id: 'propelauth-api-key',
      title: 'PropelAuth API key',
      identity: 'api-key',
      keywords: ['propelauth', 'propel_auth'],
      value: /^[a-f0-9]{80,160}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'propelauth-api-key': {
    match: [`PROPELAUTH_API_KEY=⟦${fake.hex(128)}⟧`, `const propelauthApiKey = "⟦${fake.hex(128)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(128)}`, `PROPELAUTH_API_KEY=${fake.hex(16)}`, 'PROPELAUTH_API_KEY=your-key-here'],
  },
});
