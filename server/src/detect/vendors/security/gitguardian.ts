import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gitguardian',
  name: 'GitGuardian',
  category: 'security',
  revoke: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
  source: 'https://docs.gitguardian.com/api-docs/authentication',
  kinds: [
    {
      id: 'gitguardian-api-key',
      title: 'GitGuardian API key',
      identity: 'personal-token',
      keywords: ['gitguardian', 'ggshield'],
      value: /^[A-Za-z0-9]{64,110}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gitguardian-api-key': {
    match: [`GITGUARDIAN_API_KEY=⟦${fake.alnum(71)}⟧`, `const gitguardianApiKey = "⟦${fake.alnum(71)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(71)}`, `GITGUARDIAN_API_KEY=${fake.alnum(8)}`, 'GITGUARDIAN_API_KEY=your-key-here'],
  },
});
