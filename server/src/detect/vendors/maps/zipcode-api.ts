import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zipcode-api',
  name: 'ZipCodeAPI',
  category: 'maps',
  revoke: 'https://www.zipcodeapi.com/API',
  source: 'https://www.zipcodeapi.com/API',
  kinds: [
    {
      id: 'zipcode-api-api-key',
      title: 'ZipCodeAPI API key',
      identity: 'api-key',
      keywords: ['zipcodeapi', 'zip_code_api'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zipcode-api-api-key': {
    match: [
      `ZIPCODEAPI_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"zipcodeapi_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const zipcodeapiApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`ZIPCODEAPI_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'zipcodeapi_api_key: your-value-here'],
  },
});
