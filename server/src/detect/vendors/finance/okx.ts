import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'okx',
  name: 'OKX',
  category: 'finance',
  revoke: 'https://www.okx.com/account/my-api',
  source: 'https://www.okx.com/docs-v5/en/',
  kinds: [
    {
      id: 'okx-secret-key',
      title: 'OKX secret key',
      identity: 'api-key',
      keywords: ['okx_', 'okex'],
      name: /secret/,
      value: /[0-9A-F]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'okx-secret-key': {
    match: [`OKX_SECRET_KEY=⟦${fake.text(32, 'hexUpper')}⟧`, `"okx_secret_key": "⟦${fake.text(32, 'hexUpper')}⟧"`],
    ignore: [
      `OKX_SECRET_KEY=${fake.text(5, 'hexUpper')}`,
      `SAMPLE_SETTING=${fake.text(32, 'hexUpper')}`,
      'okx_secret_key: your-value-here',
    ],
  },
});
