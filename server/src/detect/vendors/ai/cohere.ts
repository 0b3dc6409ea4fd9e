import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cohere',
  name: 'Cohere',
  category: 'ai',
  revoke: 'https://dashboard.cohere.com/api-keys',
  source: 'https://docs.cohere.com/docs/rate-limits',
  kinds: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      identity: 'api-key',
      keywords: ['cohere', 'co_api_key', 'coapikey'],
      name: /cohere|(?:^|[^a-z])co_api_key/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cohere-api-key': {
    match: [`COHERE_API_KEY=⟦${fake.alnum(40)}⟧`, `"cohere_api_key": "⟦${fake.alnum(40)}⟧"`, `const cohereApiKey = '⟦${fake.alnum(40)}⟧';`],
    ignore: [`COHERE_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'cohere_api_key: your-value-here'],
  },
});
