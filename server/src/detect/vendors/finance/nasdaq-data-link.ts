import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  category: 'finance',
  revoke: 'https://docs.data.nasdaq.com/docs/getting-started',
  source: 'https://docs.data.nasdaq.com/docs/getting-started',
  kinds: [
    {
      id: 'nasdaq-data-link-api-key',
      title: 'Nasdaq Data Link API key',
      identity: 'api-key',
      keywords: ['nasdaq', 'quandl'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nasdaq-data-link-api-key': {
    match: [
      `NASDAQ_DATA_LINK_API_KEY=⟦${fake.base64url(20)}⟧`,
      `"nasdaq_data_link_api_key": "⟦${fake.base64url(20)}⟧"`,
      `const nasdaqDataLinkApiKey = '⟦${fake.base64url(20)}⟧';`,
    ],
    ignore: [
      `NASDAQ_DATA_LINK_API_KEY=${fake.base64url(15)}`,
      `SAMPLE_SETTING=${fake.base64url(20)}`,
      'nasdaq_data_link_api_key: your-value-here',
    ],
  },
});
