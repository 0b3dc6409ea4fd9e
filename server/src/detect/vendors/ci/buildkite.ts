import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'buildkite',
  name: 'Buildkite',
  category: 'ci',
  revoke: 'https://buildkite.com/user/api-access-tokens',
  instead: 'Use Buildkite OpenID Connect (`buildkite-agent oidc request-token`) to reach cloud providers and registries.',
  source: 'https://buildkite.com/docs/apis/managing-api-tokens',
  kinds: [
    {
      id: 'buildkite-user-access-token',
      title: 'Buildkite API access token',
      identity: 'personal-token',
      keywords: ['bkua_'],
      pattern: /bkua_[a-z0-9]{40,60}/,
    },
    {
      id: 'buildkite-agent-token',
      title: 'Buildkite agent token',
      identity: 'deploy-key',
      keywords: ['bkct_', 'bkaj_'],
      pattern: /bk(?:ct|aj)_[A-Za-z0-9_-]{40,120}/,
      source: 'https://buildkite.com/docs/agent/v3/tokens',
    },
    {
      id: 'buildkite-agent-token-legacy',
      title: 'Buildkite agent token (legacy)',
      identity: 'deploy-key',
      keywords: ['buildkite_agent', 'buildkiteagent', 'buildkite-agent'],
      value: /^[a-f0-9]{40,54}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'buildkite-user-access-token': {
    match: [`BUILDKITE_API_TOKEN=⟦bkua_${fake.hex(40)}⟧`, `"buildkiteApiToken": "⟦bkua_${fake.hex(40)}⟧",`],
    ignore: [
      `BUILDKITE_API_TOKEN=xbkua_${fake.hex(40)}`,
      `BUILDKITE_API_TOKEN=bkua_${fake.hex(5)}`,
      'BUILDKITE_API_TOKEN=bkua_your-token-here',
    ],
  },
  'buildkite-agent-token': {
    match: [`BUILDKITE_AGENT_TOKEN=⟦bkct_${fake.alnum(70)}⟧`, `"buildkiteAgentToken": "⟦bkct_${fake.alnum(70)}⟧",`],
    ignore: [
      `BUILDKITE_AGENT_TOKEN=xbkct_${fake.alnum(70)}`,
      `BUILDKITE_AGENT_TOKEN=bkct_${fake.alnum(8)}`,
      'BUILDKITE_AGENT_TOKEN=bkct_your-token-here',
    ],
  },
  'buildkite-agent-token-legacy': {
    match: [`BUILDKITE_AGENT_TOKEN=⟦${fake.hex(50)}⟧`, `const buildkiteAgentToken = "⟦${fake.hex(50)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(50)}`, `BUILDKITE_AGENT_TOKEN=${fake.hex(6)}`, 'BUILDKITE_AGENT_TOKEN=your-key-here'],
  },
});
