import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'codacy',
  name: 'Codacy',
  category: 'ci',
  revoke: 'https://app.codacy.com/account/apiTokens',
  source: 'https://docs.codacy.com/codacy-api/api-tokens/',
  kinds: [
    {
      id: 'codacy-token',
      title: 'Codacy token',
      identity: 'api-key',
      keywords: ['codacy'],
      value: /^(?:[A-Za-z0-9]{20}|[a-f0-9]{32})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'codacy-token': {
    match: [`CODACY_PROJECT_TOKEN=⟦${fake.hex(32)}⟧`, `const codacyProjectToken = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `CODACY_PROJECT_TOKEN=${fake.hex(4)}`, 'CODACY_PROJECT_TOKEN=your-key-here'],
  },
});
