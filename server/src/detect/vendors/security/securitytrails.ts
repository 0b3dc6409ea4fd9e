import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'securitytrails',
  name: 'SecurityTrails',
  category: 'security',
  revoke: 'https://securitytrails.com/app/account/credentials',
  source: 'https://docs.securitytrails.com/docs/authentication',
  kinds: [
    {
      id: 'securitytrails-api-key',
      title: 'SecurityTrails API key',
      identity: 'api-key',
      keywords: ['securitytrails', 'security_trails'],
      value: /^[A-Za-z0-9_-]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'securitytrails-api-key': {
    match: [`SECURITYTRAILS_API_KEY=⟦${fake.alnum(32)}⟧`, `const securitytrailsApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `SECURITYTRAILS_API_KEY=${fake.alnum(4)}`, 'SECURITYTRAILS_API_KEY=your-key-here'],
  },
});
