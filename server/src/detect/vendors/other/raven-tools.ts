import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'raven-tools',
  name: 'Raven Tools',
  category: 'other',
  revoke: 'https://api.raventools.com/',
  source: 'https://api.raventools.com/',
  kinds: [
    {
      id: 'raven-tools-api-key',
      title: 'Raven Tools API key',
      identity: 'api-key',
      keywords: ['raven'],
      name: /raven.{0,12}(?:key|token|secret|access)/,
      value: /[A-Z0-9]{8}-[A-Z0-9]{7,8}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'raven-tools-api-key': {
    match: [
      `RAVEN_API_KEY=⟦${fake.text(8, 'upperAlnum')}-${fake.text(7, 'upperAlnum')}⟧`,
      `"raven_api_key": "⟦${fake.text(8, 'upperAlnum')}-${fake.text(7, 'upperAlnum')}⟧"`,
      `const ravenApiKey = '⟦${fake.text(8, 'upperAlnum')}-${fake.text(7, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `RAVEN_API_KEY=${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(8, 'upperAlnum')}-${fake.text(7, 'upperAlnum')}`,
      'raven_api_key: your-value-here',
    ],
  },
});
