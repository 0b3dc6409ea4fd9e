import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'smithery',
  name: 'Smithery',
  category: 'mcp',
  revoke: 'https://smithery.ai/account/api-keys',
  source: 'https://smithery.ai/docs',
  kinds: [
    {
      id: 'smithery-api-key',
      title: 'Smithery API key',
      identity: 'api-key',
      keywords: ['smithery'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
    {
      id: 'smithery-url-key',
      title: 'Smithery API key in a server URL',
      identity: 'api-key',
      keywords: ['server.smithery.ai/'],
      pattern: /server\.smithery\.ai\/[@\w\/.-]{1,120}\?(?:[\w=&.%-]{0,400}&)?api_key=([\w-]{20,60})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'smithery-api-key': {
    match: [`SMITHERY_API_KEY=⟦${fake.uuid()}⟧`, `"smithery_api_key": "⟦${fake.uuid()}⟧"`, `const smitheryApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`SMITHERY_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'smithery_api_key: your-value-here'],
  },
  'smithery-url-key': {
    match: [
      `url: https://server.smithery.ai/@example/search/mcp?api_key=⟦${fake.uuid()}⟧`,
      `"https://server.smithery.ai/example/mcp?profile=abc&api_key=⟦${fake.uuid()}⟧"`,
    ],
    ignore: ['https://server.smithery.ai/@example/search/mcp', 'https://server.smithery.ai/@example/search/mcp?api_key=x'],
  },
});
