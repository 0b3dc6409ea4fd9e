import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'apitemplate',
  name: 'APITemplate.io',
  category: 'productivity',
  revoke: 'https://apitemplate.io/apiv2/',
  source: 'https://apitemplate.io/apiv2/',
  kinds: [
    {
      id: 'apitemplate-api-key',
      title: 'APITemplate.io API key',
      identity: 'api-key',
      keywords: ['apitemplate'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{39}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'apitemplate-api-key': {
    match: [
      `APITEMPLATE_API_KEY=⟦${fake.alnum(39)}⟧`,
      `"apitemplate_api_key": "⟦${fake.alnum(39)}⟧"`,
      `const apitemplateApiKey = '⟦${fake.alnum(39)}⟧';`,
    ],
    ignore: [`APITEMPLATE_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(39)}`, 'apitemplate_api_key: your-value-here'],
  },
});
