import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'toolhouse',
  name: 'Toolhouse',
  category: 'mcp',
  revoke: 'https://app.toolhouse.ai/settings/api-keys',
  source: 'https://docs.toolhouse.ai/',
  kinds: [
    {
      id: 'toolhouse-api-key',
      title: 'Toolhouse API key',
      identity: 'api-key',
      keywords: ['toolhouse'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /th-[\w-]{40,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'toolhouse-api-key': {
    match: [
      `TOOLHOUSE_API_KEY=⟦th-${fake.base64url(43)}⟧`,
      `"toolhouse_api_key": "⟦th-${fake.base64url(43)}⟧"`,
      `const toolhouseApiKey = '⟦th-${fake.base64url(43)}⟧';`,
    ],
    ignore: [`TOOLHOUSE_API_KEY=th-${fake.base64url(7)}`, `SAMPLE_SETTING=th-${fake.base64url(43)}`, 'toolhouse_api_key: your-value-here'],
  },
});
