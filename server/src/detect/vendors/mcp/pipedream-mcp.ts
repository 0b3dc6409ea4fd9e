import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pipedream-mcp',
  name: 'Pipedream MCP',
  category: 'mcp',
  revoke: 'https://pipedream.com/docs/connect/mcp/users',
  source: 'https://pipedream.com/docs/connect/mcp/users',
  kinds: [
    {
      id: 'pipedream-mcp-server-url',
      title: 'Pipedream MCP server URL',
      identity: 'api-key',
      keywords: ['mcp.pipedream.net/'],
      pattern: /mcp\.pipedream\.net\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pipedream-mcp-server-url': {
    match: [`"url": "https://mcp.pipedream.net/⟦${fake.uuid()}⟧/slack"`, `url: https://mcp.pipedream.net/⟦${fake.uuid()}⟧`],
    ignore: ['https://mcp.pipedream.net/v2', `https://mcp.example.net/${fake.uuid()}`],
  },
});
