import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'semgrep',
  name: 'Semgrep',
  category: 'security',
  revoke: 'https://semgrep.dev/orgs/-/settings/tokens',
  source: 'https://semgrep.dev/docs/deployment/tokens',
  kinds: [
    {
      id: 'semgrep-token',
      title: 'Semgrep API token',
      identity: 'api-key',
      keywords: ['semgrep'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'semgrep-token': {
    match: [`SEMGREP_APP_TOKEN=⟦${fake.hex(64)}⟧`, `const semgrepAppToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `SEMGREP_APP_TOKEN=${fake.hex(8)}`, 'SEMGREP_APP_TOKEN=your-key-here'],
  },
});
