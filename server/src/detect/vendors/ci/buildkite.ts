import { vendor, type Samples } from '../../vendor.ts';

/** The prefixes and the alphabet that Buildkite's own agent removes from logs; bodies have 38 characters or more, some have parts. */
const formats = 'https://github.com/buildkite/agent/blob/main/internal/redact/redact.go';

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
      pattern: /bkua_[A-Za-z0-9_-]{38,120}/,
    },
    {
      id: 'buildkite-agent-token',
      title: 'Buildkite agent token',
      identity: 'deploy-key',
      keywords: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkcqt_', 'bkjat_'],
      pattern: /bk(?:aa|aj|ar|ct|cqt|jat)_(?:[A-Za-z0-9_-]{8,1000}(?:\.[A-Za-z0-9_-]{16,1000}){1,2}|[A-Za-z0-9_-]{38,200})/,
      revoke: 'https://buildkite.com/docs/agent/v3/tokens',
      source: formats,
    },
    {
      id: 'buildkite-oauth-token',
      title: 'Buildkite OAuth or exchanged token',
      identity: 'oauth-token',
      keywords: ['bkur_', 'bktx_'],
      pattern: /bk(?:ur|tx)_(?:[A-Za-z0-9_-]{8,1000}(?:\.[A-Za-z0-9_-]{16,1000}){1,2}|[A-Za-z0-9_-]{38,200})/,
      source: formats,
    },
    {
      id: 'buildkite-registry-token',
      title: 'Buildkite package registry token',
      identity: 'deploy-key',
      keywords: ['bkrt_', 'bkpt_'],
      pattern: /bk[rp]t_(?:[A-Za-z0-9_-]{8,1000}(?:\.[A-Za-z0-9_-]{16,1000}){1,2}|[A-Za-z0-9_-]{38,200})/,
      source: formats,
    },
    {
      id: 'buildkite-pipeline-token',
      title: 'Buildkite pipeline trigger or access token',
      identity: 'deploy-key',
      keywords: ['bktr_', 'bkat_'],
      pattern: /bk(?:tr|at)_(?:[A-Za-z0-9_-]{8,1000}(?:\.[A-Za-z0-9_-]{16,1000}){1,2}|[A-Za-z0-9_-]{38,200})/,
      source: formats,
    },
    {
      id: 'buildkite-portal-token',
      title: 'Buildkite portal token or secret',
      identity: 'api-key',
      keywords: ['bkpat_', 'bkps_'],
      pattern: /bkp(?:at|s)_(?:[A-Za-z0-9_-]{8,1000}(?:\.[A-Za-z0-9_-]{16,1000}){1,2}|[A-Za-z0-9_-]{38,200})/,
      source: formats,
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
    match: [
      `BUILDKITE_AGENT_TOKEN=⟦bkct_${fake.alnum(70)}⟧`,
      `"buildkiteAgentToken": "⟦bkct_${fake.alnum(70)}⟧",`,
      `token="⟦bkcqt_${fake.alnum(22)}.${fake.alnum(44)}⟧"`,
      `--acquire-job ⟦bkjat_eyJ${fake.base64url(33)}.${fake.base64url(60)}.${fake.base64url(86)}⟧`,
    ],
    ignore: [
      `BUILDKITE_AGENT_TOKEN=xbkct_${fake.alnum(70)}`,
      `BUILDKITE_AGENT_TOKEN=bkct_${fake.alnum(8)}`,
      'BUILDKITE_AGENT_TOKEN=bkct_your-token-here',
    ],
  },
  'buildkite-oauth-token': {
    match: [`REFRESH=⟦bkur_${fake.alnum(44)}⟧`, `"token": "⟦bkur_${fake.alnum(12)}.${fake.alnum(44)}⟧",`],
    ignore: [`REFRESH=xbkur_${fake.alnum(44)}`, `REFRESH=bkur_${fake.alnum(9)}`, 'REFRESH=bkur_your-token-here'],
  },
  'buildkite-registry-token': {
    match: [`REGISTRY=⟦bkrt_${fake.alnum(44)}⟧`, `"token": "⟦bkrt_${fake.alnum(12)}.${fake.alnum(44)}⟧",`],
    ignore: [`REGISTRY=xbkrt_${fake.alnum(44)}`, `REGISTRY=bkrt_${fake.alnum(9)}`, 'REGISTRY=bkrt_your-token-here'],
  },
  'buildkite-pipeline-token': {
    match: [`TRIGGER=⟦bktr_${fake.alnum(44)}⟧`, `"token": "⟦bktr_${fake.alnum(12)}.${fake.alnum(44)}⟧",`],
    ignore: [`TRIGGER=xbktr_${fake.alnum(44)}`, `TRIGGER=bktr_${fake.alnum(9)}`, 'TRIGGER=bktr_your-token-here'],
  },
  'buildkite-portal-token': {
    match: [`PORTAL=⟦bkps_${fake.alnum(44)}⟧`, `"token": "⟦bkps_${fake.alnum(12)}.${fake.alnum(44)}⟧",`],
    ignore: [`PORTAL=xbkps_${fake.alnum(44)}`, `PORTAL=bkps_${fake.alnum(9)}`, 'PORTAL=bkps_your-token-here'],
  },
  'buildkite-agent-token-legacy': {
    match: [`BUILDKITE_AGENT_TOKEN=⟦${fake.hex(50)}⟧`, `const buildkiteAgentToken = "⟦${fake.hex(50)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(50)}`, `BUILDKITE_AGENT_TOKEN=${fake.hex(6)}`, 'BUILDKITE_AGENT_TOKEN=your-key-here'],
  },
});
