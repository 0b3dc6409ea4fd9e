import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'yelp',
  name: 'Yelp',
  category: 'social',
  revoke: 'https://www.yelp.com/developers/v3/manage_app',
  source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  kinds: [
    {
      id: 'yelp-api-key',
      title: 'Yelp API key',
      identity: 'api-key',
      keywords: ['yelp'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{128}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'yelp-api-key': {
    match: [
      `YELP_API_KEY=⟦${fake.base64url(128)}⟧`,
      `"yelp_api_key": "⟦${fake.base64url(128)}⟧"`,
      `const yelpApiKey = '⟦${fake.base64url(128)}⟧';`,
    ],
    ignore: [`YELP_API_KEY=${fake.base64url(96)}`, `SAMPLE_SETTING=${fake.base64url(128)}`, 'yelp_api_key: your-value-here'],
  },
});
