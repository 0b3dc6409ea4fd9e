import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dynalist',
  name: 'Dynalist',
  category: 'productivity',
  revoke: 'https://apidocs.dynalist.io/',
  source: 'https://apidocs.dynalist.io/',
  kinds: [
    {
      id: 'dynalist-api-key',
      title: 'Dynalist API key',
      identity: 'api-key',
      keywords: ['dynalist'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{128}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dynalist-api-key': {
    match: [
      `DYNALIST_API_KEY=⟦${fake.base64url(128)}⟧`,
      `"dynalist_api_key": "⟦${fake.base64url(128)}⟧"`,
      `const dynalistApiKey = '⟦${fake.base64url(128)}⟧';`,
    ],
    ignore: [`DYNALIST_API_KEY=${fake.base64url(96)}`, `SAMPLE_SETTING=${fake.base64url(128)}`, 'dynalist_api_key: your-value-here'],
  },
});
