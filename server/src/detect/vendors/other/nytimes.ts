import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nytimes',
  name: 'The New York Times',
  category: 'other',
  revoke: 'https://developer.nytimes.com/my-apps',
  source: 'https://developer.nytimes.com/get-started',
  kinds: [
    {
      id: 'nytimes-api-key',
      title: 'The New York Times API key',
      identity: 'api-key',
      keywords: ['nytimes', 'new-york-times', 'newyorktimes', 'new_york_times', 'nyt_'],
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nytimes-api-key': {
    match: [
      `NYTIMES_API_KEY=⟦${fake.base64url(32)}⟧`,
      `"nytimes_api_key": "⟦${fake.base64url(32)}⟧"`,
      `const nytimesApiKey = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [`NYTIMES_API_KEY=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'nytimes_api_key: your-value-here'],
  },
});
