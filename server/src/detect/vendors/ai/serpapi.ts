import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'serpapi',
  name: 'SerpApi',
  category: 'ai',
  revoke: 'https://serpapi.com/manage-api-key',
  source: 'https://serpapi.com/search-api',
  kinds: [
    {
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      identity: 'api-key',
      keywords: ['serpapi', 'serp_api'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'serpapi-api-key': {
    match: [`SERPAPI_API_KEY=⟦${fake.hex(64)}⟧`, `"serpapi_api_key": "⟦${fake.hex(64)}⟧"`, `const serpapiApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`SERPAPI_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'serpapi_api_key: your-value-here'],
  },
});
