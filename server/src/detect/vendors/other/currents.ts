import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'currents',
  name: 'Currents API',
  category: 'other',
  revoke: 'https://currentsapi.services/en/docs/',
  source: 'https://currentsapi.services/en/docs/',
  kinds: [
    {
      id: 'currents-api-key',
      title: 'Currents API API key',
      identity: 'api-key',
      keywords: ['currentsapi', 'currents_api'],
      value: /[\w=+-]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'currents-api-key': {
    match: [
      `CURRENTSAPI_API_KEY=⟦${fake.base64url(48)}⟧`,
      `"currentsapi_api_key": "⟦${fake.base64url(48)}⟧"`,
      `const currentsapiApiKey = '⟦${fake.base64url(48)}⟧';`,
    ],
    ignore: [`CURRENTSAPI_API_KEY=${fake.base64url(8)}`, `SAMPLE_SETTING=${fake.base64url(48)}`, 'currentsapi_api_key: your-value-here'],
  },
});
