import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'brave-search',
  name: 'Brave Search',
  category: 'mcp',
  revoke: 'https://api-dashboard.search.brave.com/app/keys',
  source: 'https://api-dashboard.search.brave.com/app/documentation',
  kinds: [
    {
      id: 'brave-search-api-key',
      title: 'Brave Search API key',
      identity: 'api-key',
      keywords: ['BSA'],
      pattern: /BSA[\w-]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'brave-search-api-key': {
    match: [`export BRAVE_SEARCH_API_KEY=⟦BSA${fake.alnum(28)}⟧`, `{"token": "⟦BSA${fake.alnum(28)}⟧"}`],
    ignore: [`token = BSA${fake.alnum(4)}`, `xBSA${fake.alnum(28)}`, 'token = BSAyour-token-here'],
  },
});
