import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'codecov',
  name: 'Codecov',
  category: 'ci',
  revoke: 'https://app.codecov.io/account',
  instead: 'Upload by OpenID Connect (`use_oidc: true` in the Codecov action).',
  source: 'https://docs.codecov.com/docs/codecov-tokens',
  kinds: [
    {
      id: 'codecov-upload-token',
      title: 'Codecov upload token',
      identity: 'deploy-key',
      keywords: ['codecov'],
      value: /^(?:[A-Za-z0-9]{32}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'codecov-upload-token': {
    match: [`CODECOV_TOKEN=⟦${fake.uuid()}⟧`, `const codecovToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.uuid()}`, 'CODECOV_TOKEN=your-key-here'],
  },
});
