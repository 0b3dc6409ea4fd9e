import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'composio',
  name: 'Composio',
  category: 'mcp',
  revoke: 'https://platform.composio.dev/',
  source: 'https://docs.composio.dev/',
  kinds: [
    {
      id: 'composio-api-key',
      title: 'Composio API key',
      identity: 'api-key',
      keywords: ['composio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:ak_)?[a-zA-Z0-9_-]{20,40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'composio-api-key': {
    match: [
      `COMPOSIO_API_KEY=⟦ak_${fake.alnum(20)}⟧`,
      `"composio_api_key": "⟦ak_${fake.alnum(20)}⟧"`,
      `const composioApiKey = '⟦ak_${fake.alnum(20)}⟧';`,
    ],
    ignore: [`COMPOSIO_API_KEY=ak_${fake.alnum(3)}`, `SAMPLE_SETTING=ak_${fake.alnum(20)}`, 'composio_api_key: your-value-here'],
  },
});
