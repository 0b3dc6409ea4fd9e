import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zenscrape',
  name: 'Zenscrape',
  category: 'developer-tools',
  revoke: 'https://app.zenscrape.com/documentation',
  source: 'https://app.zenscrape.com/documentation',
  kinds: [
    {
      id: 'zenscrape-api-key',
      title: 'Zenscrape API key',
      identity: 'api-key',
      keywords: ['zenscrape'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zenscrape-api-key': {
    match: [`ZENSCRAPE_API_KEY=⟦${fake.uuid()}⟧`, `"zenscrape_api_key": "⟦${fake.uuid()}⟧"`, `const zenscrapeApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`ZENSCRAPE_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'zenscrape_api_key: your-value-here'],
  },
});
