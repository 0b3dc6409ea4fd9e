import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'extractorapi',
  name: 'Extractor API',
  category: 'developer-tools',
  revoke: 'https://extractorapi.com/documentation/',
  source: 'https://extractorapi.com/documentation/',
  kinds: [
    {
      id: 'extractorapi-api-key',
      title: 'Extractor API API key',
      identity: 'api-key',
      keywords: ['extractorapi'],
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'extractorapi-api-key': {
    match: [
      `EXTRACTORAPI_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"extractorapi_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const extractorapiApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`EXTRACTORAPI_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'extractorapi_api_key: your-value-here'],
  },
});
