import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'keenio',
  name: 'Keen',
  category: 'marketing',
  revoke: 'https://keen.io/docs/api/',
  source: 'https://keen.io/docs/api/',
  kinds: [
    {
      id: 'keenio-api-key',
      title: 'Keen API key',
      identity: 'api-key',
      keywords: ['keen', 'keenio', 'keen.'],
      name: /(?:^|[^a-z])keen.{0,12}key/,
      value: /[0-9a-zA-Z]{64,128}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'keenio-api-key': {
    match: [
      `KEEN_WRITE_KEY=⟦${fake.text(64, 'hexUpper')}⟧`,
      `"keen_write_key": "⟦${fake.text(64, 'hexUpper')}⟧"`,
      `const keenWriteKey = '⟦${fake.text(64, 'hexUpper')}⟧';`,
    ],
    ignore: [
      `KEEN_WRITE_KEY=${fake.text(10, 'hexUpper')}`,
      `SAMPLE_SETTING=${fake.text(64, 'hexUpper')}`,
      'keen_write_key: your-value-here',
    ],
  },
});
