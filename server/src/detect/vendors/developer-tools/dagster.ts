import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dagster',
  name: 'Dagster+',
  category: 'developer-tools',
  revoke: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
  source: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
  kinds: [
    {
      id: 'dagster-agent-token',
      title: 'Dagster+ agent token',
      identity: 'service-account',
      keywords: ['agent:'],
      pattern: /agent:[\w-]{2,40}:[0-9a-f]{32}/,
      principal: (secret) => secret.split(':')[1],
    },
    {
      id: 'dagster-user-token',
      title: 'Dagster+ user token',
      identity: 'personal-token',
      keywords: ['dagster'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /user:[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dagster-agent-token': {
    match: [`export DAGSTER_AGENT_TOKEN=⟦agent:example:${fake.hex(32)}⟧`, `{"token": "⟦agent:example:${fake.hex(32)}⟧"}`],
    ignore: [`agent:example:${fake.hex(8)}`, `xagent:example:${fake.hex(32)}`],
  },
  'dagster-user-token': {
    match: [
      `DAGSTER_API_TOKEN=⟦user:${fake.hex(32)}⟧`,
      `"dagster_api_token": "⟦user:${fake.hex(32)}⟧"`,
      `const dagsterApiToken = '⟦user:${fake.hex(32)}⟧';`,
    ],
    ignore: [`DAGSTER_API_TOKEN=user:${fake.hex(5)}`, `SAMPLE_SETTING=user:${fake.hex(32)}`, 'dagster_api_token: your-value-here'],
  },
});
