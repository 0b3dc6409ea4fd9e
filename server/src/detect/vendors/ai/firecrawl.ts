import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'firecrawl',
  name: 'Firecrawl',
  category: 'ai',
  revoke: 'https://www.firecrawl.dev/app/api-keys',
  source: 'https://docs.firecrawl.dev/introduction',
  kinds: [
    {
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      identity: 'api-key',
      keywords: ['fc-'],
      pattern: /fc-[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'firecrawl-api-key': {
    match: [`export FIRECRAWL_API_KEY=⟦fc-${fake.hex(32)}⟧`, `{"token": "⟦fc-${fake.hex(32)}⟧"}`],
    ignore: [`token = fc-${fake.hex(5)}`, `xfc-${fake.hex(32)}`, 'token = fc-your-token-here'],
  },
});
