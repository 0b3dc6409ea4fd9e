import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tavily',
  name: 'Tavily',
  category: 'ai',
  revoke: 'https://app.tavily.com/home',
  source: 'https://docs.tavily.com/documentation/quickstart',
  kinds: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      identity: 'api-key',
      keywords: ['tvly-'],
      pattern: /tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32}/,
      environment: (secret) => (secret.startsWith('tvly-dev-') ? 'development' : undefined),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tavily-api-key': {
    match: [`export TAVILY_API_KEY=⟦tvly-${fake.alnum(32)}⟧`, `{"token": "⟦tvly-dev-${fake.alnum(32)}⟧"}`],
    ignore: [`token = tvly-${fake.alnum(5)}`, `xtvly-${fake.alnum(32)}`, 'token = tvly-your-token-here'],
  },
});
