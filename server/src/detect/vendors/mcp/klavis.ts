import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'klavis',
  name: 'Klavis AI',
  category: 'mcp',
  revoke: 'https://www.klavis.ai/docs',
  source: 'https://www.klavis.ai/docs',
  kinds: [
    {
      id: 'klavis-api-key',
      title: 'Klavis AI API key',
      identity: 'api-key',
      keywords: ['klavis'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{43,44}={0,2}/,
    },
    {
      id: 'klavis-server-url',
      title: 'Klavis MCP server URL',
      identity: 'api-key',
      keywords: ['klavis.ai/mcp/?instance_id='],
      pattern: /klavis\.ai\/mcp\/\?instance_id=([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'klavis-api-key': {
    match: [
      `KLAVIS_API_KEY=⟦${fake.base64(43)}⟧`,
      `"klavis_api_key": "⟦${fake.base64(43)}⟧"`,
      `const klavisApiKey = '⟦${fake.base64(43)}⟧';`,
    ],
    ignore: [`KLAVIS_API_KEY=${fake.base64(33)}`, `SAMPLE_SETTING=${fake.base64(43)}`, 'klavis_api_key: your-value-here'],
  },
  'klavis-server-url': {
    match: [
      `"url": "https://gmail-mcp-server.klavis.ai/mcp/?instance_id=⟦${fake.uuid()}⟧"`,
      `https://notion-mcp-server.klavis.ai/mcp/?instance_id=⟦${fake.uuid()}⟧`,
    ],
    ignore: ['https://notion-mcp-server.klavis.ai/mcp/', 'https://x.klavis.ai/mcp/?instance_id=abc'],
  },
});
