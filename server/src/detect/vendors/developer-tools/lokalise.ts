import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lokalise',
  name: 'Lokalise',
  category: 'developer-tools',
  revoke: 'https://app.lokalise.com/profile#apitokens',
  source: 'https://developers.lokalise.com/reference/api-authentication',
  kinds: [
    {
      id: 'lokalise-api-key',
      title: 'Lokalise API key',
      identity: 'api-key',
      keywords: ['lokalise'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lokalise-api-key': {
    match: [
      `LOKALISE_API_KEY=⟦${fake.text(40, 'lowerAlnum')}⟧`,
      `"lokalise_api_key": "⟦${fake.text(40, 'lowerAlnum')}⟧"`,
      `const lokaliseApiKey = '⟦${fake.text(40, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `LOKALISE_API_KEY=${fake.text(30, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(40, 'lowerAlnum')}`,
      'lokalise_api_key: your-value-here',
    ],
  },
});
