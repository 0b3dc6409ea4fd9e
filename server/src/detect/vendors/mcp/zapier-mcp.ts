import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zapier-mcp',
  name: 'Zapier MCP',
  category: 'mcp',
  revoke: 'https://mcp.zapier.com/',
  source: 'https://help.zapier.com/hc/en-us/articles/36265392843917',
  kinds: [
    {
      id: 'zapier-mcp-server-url',
      title: 'Zapier MCP server URL',
      identity: 'api-key',
      keywords: ['mcp.zapier.com/api/mcp/s/'],
      pattern: /mcp\.zapier\.com\/api\/mcp\/s\/([\w=-]{30,200})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zapier-mcp-server-url': {
    match: [
      `"url": "https://mcp.zapier.com/api/mcp/s/⟦${fake.alnum(60)}⟧/mcp"`,
      `url: https://mcp.zapier.com/api/mcp/s/⟦${fake.alnum(80)}⟧/sse`,
    ],
    ignore: ['https://mcp.zapier.com/api/mcp/s/short/mcp', 'https://mcp.zapier.com/api/mcp/mcp'],
  },
});
