import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'polls-api',
  name: 'Polls API',
  category: 'marketing',
  revoke: 'https://pollsapi.com/',
  source: 'https://pollsapi.com/',
  kinds: [
    {
      id: 'polls-api-api-key',
      title: 'Polls API API key',
      identity: 'api-key',
      keywords: ['pollsapi'],
      value: /[A-Z0-9]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'polls-api-api-key': {
    match: [
      `POLLSAPI_API_KEY=⟦${fake.text(28, 'upperAlnum')}⟧`,
      `"pollsapi_api_key": "⟦${fake.text(28, 'upperAlnum')}⟧"`,
      `const pollsapiApiKey = '⟦${fake.text(28, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `POLLSAPI_API_KEY=${fake.text(21, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(28, 'upperAlnum')}`,
      'pollsapi_api_key: your-value-here',
    ],
  },
});
