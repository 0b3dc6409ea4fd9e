import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'snipcart',
  name: 'Snipcart',
  category: 'e-commerce',
  revoke: 'https://docs.snipcart.com/v3/api-reference/authentication',
  source: 'https://docs.snipcart.com/v3/api-reference/authentication',
  kinds: [
    {
      id: 'snipcart-secret-key',
      title: 'Snipcart secret API key',
      identity: 'api-key',
      keywords: ['snipcart'],
      name: /secret/,
      value: /(?:ST_)?[A-Za-z0-9]{60,75}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'snipcart-secret-key': {
    match: [
      `SNIPCART_SECRET_KEY=⟦ST_${fake.alnum(64)}⟧`,
      `"snipcart_secret_key": "⟦ST_${fake.alnum(64)}⟧"`,
      `const snipcartSecretKey = '⟦ST_${fake.alnum(64)}⟧';`,
    ],
    ignore: [`SNIPCART_SECRET_KEY=ST_${fake.alnum(10)}`, `SAMPLE_SETTING=ST_${fake.alnum(64)}`, 'snipcart_secret_key: your-value-here'],
  },
});
