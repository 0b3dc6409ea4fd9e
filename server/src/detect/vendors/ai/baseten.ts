import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'baseten',
  name: 'Baseten',
  category: 'ai',
  revoke: 'https://app.baseten.co/settings/account/api_keys',
  source: 'https://docs.baseten.co/observability/api-keys',
  kinds: [
    {
      id: 'baseten-api-key',
      title: 'Baseten API key',
      identity: 'api-key',
      keywords: ['baseten'],
      value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'baseten-api-key': {
    match: [
      `BASETEN_API_KEY=⟦${fake.alnum(8)}.${fake.alnum(32)}⟧`,
      `"baseten_api_key": "⟦${fake.alnum(8)}.${fake.alnum(32)}⟧"`,
      `const basetenApiKey = '⟦${fake.alnum(8)}.${fake.alnum(32)}⟧';`,
    ],
    ignore: [
      `BASETEN_API_KEY=${fake.alnum(1)}.${fake.alnum(5)}`,
      `SAMPLE_SETTING=${fake.alnum(8)}.${fake.alnum(32)}`,
      'baseten_api_key: your-value-here',
    ],
  },
});
