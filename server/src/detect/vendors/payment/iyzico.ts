import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'iyzico',
  name: 'iyzico',
  category: 'payment',
  revoke: 'https://merchant.iyzipay.com/',
  source: 'https://docs.iyzico.com/en/getting-started/preliminaries/authentication',
  kinds: [
    {
      id: 'iyzico-secret-key',
      title: 'iyzico secret key',
      identity: 'api-key',
      keywords: ['iyzico', 'iyzipay'],
      name: /secret/,
      value: /(?:sandbox-)?[A-Za-z0-9]{32}/,
      environment: (secret) => (secret.startsWith('sandbox-') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'iyzico-secret-key': {
    match: [
      `IYZICO_SECRET_KEY=⟦sandbox-${fake.alnum(32)}⟧`,
      `"iyzico_secret_key": "⟦sandbox-${fake.alnum(32)}⟧"`,
      `const iyzicoSecretKey = '⟦sandbox-${fake.alnum(32)}⟧';`,
    ],
    ignore: [
      `IYZICO_SECRET_KEY=sandbox-${fake.alnum(5)}`,
      `SAMPLE_SETTING=sandbox-${fake.alnum(32)}`,
      'iyzico_secret_key: your-value-here',
    ],
  },
});
