import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nylas',
  name: 'Nylas',
  category: 'mail-sms',
  revoke: 'https://dashboard-v3.nylas.com/',
  source: 'https://developer.nylas.com/docs/v3/auth/',
  kinds: [
    {
      id: 'nylas-api-key',
      title: 'Nylas API key',
      identity: 'api-key',
      keywords: ['nylas'],
      value: /nyk_[A-Za-z0-9_]{60,70}|[a-z0-9]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nylas-api-key': {
    match: [
      `NYLAS_API_KEY=⟦nyk_v0_${fake.alnum(60)}⟧`,
      `"nylas_api_key": "⟦nyk_v0_${fake.alnum(60)}⟧"`,
      `const nylasApiKey = '⟦nyk_v0_${fake.alnum(60)}⟧';`,
    ],
    ignore: [`NYLAS_API_KEY=nyk_v0_${fake.alnum(10)}`, `SAMPLE_SETTING=nyk_v0_${fake.alnum(60)}`, 'nylas_api_key: your-value-here'],
  },
});
