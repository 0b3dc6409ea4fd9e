import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'convertapi',
  name: 'ConvertAPI',
  category: 'developer-tools',
  revoke: 'https://www.convertapi.com/doc/auth',
  source: 'https://www.convertapi.com/doc/auth',
  kinds: [
    {
      id: 'convertapi-api-key',
      title: 'ConvertAPI API key',
      identity: 'api-key',
      keywords: ['convertapi'],
      value: /[A-Za-z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'convertapi-api-key': {
    match: [
      `CONVERTAPI_SECRET=⟦${fake.alnum(16)}⟧`,
      `"convertapi_secret": "⟦${fake.alnum(16)}⟧"`,
      `const convertapiSecret = '⟦${fake.alnum(16)}⟧';`,
    ],
    ignore: [`CONVERTAPI_SECRET=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(16)}`, 'convertapi_secret: your-value-here'],
  },
});
