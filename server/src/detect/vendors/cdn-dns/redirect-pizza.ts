import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'redirect-pizza',
  name: 'redirect.pizza',
  category: 'cdn-dns',
  revoke: 'https://redirect.pizza/',
  source: 'https://redirect.pizza/docs',
  kinds: [
    {
      id: 'redirect-pizza-api-token',
      title: 'redirect.pizza API token',
      identity: 'api-key',
      keywords: ['rpa_'],
      pattern: /rpa_[A-Za-z0-9]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'redirect-pizza-api-token': {
    match: [`REDIRECT_PIZZA_TOKEN=⟦rpa_${fake.alnum(30)}⟧`, `"redirectPizzaToken": "⟦rpa_${fake.alnum(30)}⟧",`],
    ignore: [
      `REDIRECT_PIZZA_TOKEN=xrpa_${fake.alnum(30)}`,
      `REDIRECT_PIZZA_TOKEN=rpa_${fake.alnum(3)}`,
      `REDIRECT_PIZZA_TOKEN=rpa_${fake.alnum(30)}Zz9`,
      'REDIRECT_PIZZA_TOKEN=rpa_your-token-here',
    ],
  },
});
