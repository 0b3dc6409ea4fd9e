import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'iex-cloud',
  name: 'IEX Cloud',
  category: 'finance',
  revoke: 'https://iexcloud.io/docs/',
  source: 'https://iexcloud.io/docs/',
  kinds: [
    {
      id: 'iex-cloud-api-key',
      title: 'IEX Cloud API key',
      identity: 'api-key',
      keywords: ['iex_', 'iexapis', 'iexcloud', 'iex-'],
      value: /[ST]?[ps]k_[0-9a-z]{32}/,
      environment: (secret) => (/^T[ps]k_/.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'iex-cloud-api-key': {
    match: [`IEX_TOKEN=⟦sk_${fake.text(32, 'lowerAlnum')}⟧`, `"iex_token": "⟦sk_${fake.text(32, 'lowerAlnum')}⟧"`],
    ignore: [
      `IEX_TOKEN=sk_${fake.text(5, 'lowerAlnum')}`,
      `SAMPLE_SETTING=sk_${fake.text(32, 'lowerAlnum')}`,
      'iex_token: your-value-here',
    ],
  },
});
