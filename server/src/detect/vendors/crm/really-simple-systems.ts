import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'really-simple-systems',
  name: 'Really Simple Systems',
  category: 'crm',
  revoke: 'https://www.reallysimplesystems.com/api/',
  source: 'https://www.reallysimplesystems.com/api/',
  kinds: [
    {
      id: 'really-simple-systems-api-key',
      title: 'Really Simple Systems API key',
      identity: 'api-key',
      keywords: ['reallysimplesystems', 'really_simple', 'reallysimple'],
      value: /ey[A-Za-z0-9._-]{150,1300}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'really-simple-systems-api-key': {
    match: [
      `REALLYSIMPLESYSTEMS_API_KEY=⟦eyJ${fake.alnum(180)}⟧`,
      `"reallysimplesystems_api_key": "⟦eyJ${fake.alnum(180)}⟧"`,
      `const reallysimplesystemsApiKey = '⟦eyJ${fake.alnum(180)}⟧';`,
    ],
    ignore: [
      `REALLYSIMPLESYSTEMS_API_KEY=eyJ${fake.alnum(30)}`,
      `SAMPLE_SETTING=eyJ${fake.alnum(180)}`,
      'reallysimplesystems_api_key: your-value-here',
    ],
  },
});
