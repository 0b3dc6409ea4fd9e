import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'conversiontools',
  name: 'Conversion Tools',
  category: 'developer-tools',
  revoke: 'https://conversiontools.io/api-documentation',
  source: 'https://conversiontools.io/api-documentation',
  kinds: [
    {
      id: 'conversiontools-api-key',
      title: 'Conversion Tools API key',
      identity: 'api-key',
      keywords: ['conversiontools'],
      value: /eyJ[\w-]{10,400}\.(?:eyJ)?[\w-]{42,1200}\.?[\w-]{0,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'conversiontools-api-key': {
    match: [
      `CONVERSIONTOOLS_API_KEY=⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧`,
      `"conversiontools_api_key": "⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧"`,
      `const conversiontoolsApiKey = '⟦eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `CONVERSIONTOOLS_API_KEY=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(20)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}`,
      'conversiontools_api_key: your-value-here',
    ],
  },
});
