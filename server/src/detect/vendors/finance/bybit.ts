import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bybit',
  name: 'Bybit',
  category: 'finance',
  revoke: 'https://www.bybit.com/app/user/api-management',
  source: 'https://bybit-exchange.github.io/docs/v5/guide',
  kinds: [
    {
      id: 'bybit-api-secret',
      title: 'Bybit API secret',
      identity: 'api-key',
      keywords: ['bybit'],
      name: /secret/,
      value: /[A-Za-z0-9]{36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bybit-api-secret': {
    match: [
      `BYBIT_API_SECRET=⟦${fake.alnum(36)}⟧`,
      `"bybit_api_secret": "⟦${fake.alnum(36)}⟧"`,
      `const bybitApiSecret = '⟦${fake.alnum(36)}⟧';`,
    ],
    ignore: [`BYBIT_API_SECRET=${fake.alnum(27)}`, `SAMPLE_SETTING=${fake.alnum(36)}`, 'bybit_api_secret: your-value-here'],
  },
});
