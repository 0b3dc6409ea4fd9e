import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sslmate',
  name: 'SSLMate',
  category: 'security',
  revoke: 'https://sslmate.com/account/api_keys',
  source: 'https://sslmate.com/help/reference/apiv3',
  kinds: [
    {
      id: 'sslmate-api-key',
      title: 'SSLMate API key',
      identity: 'api-key',
      keywords: ['sslmate'],
      value: /^[A-Za-z0-9]{36}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sslmate-api-key': {
    match: [`SSLMATE_API_KEY=⟦${fake.alnum(36)}⟧`, `const sslmateApiKey = "⟦${fake.alnum(36)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(36)}`, `SSLMATE_API_KEY=${fake.alnum(4)}`, 'SSLMATE_API_KEY=your-key-here'],
  },
});
