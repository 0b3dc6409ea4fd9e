import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'agentql',
  name: 'AgentQL',
  category: 'mcp',
  revoke: 'https://dev.agentql.com/api-keys',
  source: 'https://docs.agentql.com/',
  kinds: [
    {
      id: 'agentql-api-key',
      title: 'AgentQL API key',
      identity: 'api-key',
      keywords: ['agentql'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{36,100}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'agentql-api-key': {
    match: [
      `AGENTQL_API_KEY=⟦${fake.base64url(36)}⟧`,
      `"agentql_api_key": "⟦${fake.base64url(36)}⟧"`,
      `const agentqlApiKey = '⟦${fake.base64url(36)}⟧';`,
    ],
    ignore: [`AGENTQL_API_KEY=${fake.base64url(27)}`, `SAMPLE_SETTING=${fake.base64url(36)}`, 'agentql_api_key: your-value-here'],
  },
});
