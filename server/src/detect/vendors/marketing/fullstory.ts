import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fullstory',
  name: 'FullStory',
  category: 'marketing',
  revoke: 'https://app.fullstory.com/ui/settings/apikeys',
  source: 'https://developer.fullstory.com/introduction/authentication/',
  kinds: [
    {
      id: 'fullstory-api-key',
      title: 'FullStory API key',
      identity: 'api-key',
      keywords: ['na1.', 'eu1.'],
      pattern: /(?:na|eu)1\.[A-Za-z0-9+\/]{32,120}={0,2}/,
    },
    {
      id: 'fullstory-legacy-api-key',
      title: 'FullStory API key (legacy)',
      identity: 'api-key',
      keywords: ['fullstory'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{88,104}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fullstory-api-key': {
    match: [`export FULLSTORY_API_KEY=⟦na1.${fake.alnum(100)}⟧`, `{"token": "⟦na1.${fake.alnum(100)}⟧"}`],
    ignore: [`na1.${fake.alnum(8)}`, `xna1.${fake.alnum(100)}`],
  },
  'fullstory-legacy-api-key': {
    match: [
      `FULLSTORY_API_KEY=⟦${fake.base64(88)}⟧`,
      `"fullstory_api_key": "⟦${fake.base64(88)}⟧"`,
      `const fullstoryApiKey = '⟦${fake.base64(88)}⟧';`,
    ],
    ignore: [`FULLSTORY_API_KEY=${fake.base64(66)}`, `SAMPLE_SETTING=${fake.base64(88)}`, 'fullstory_api_key: your-value-here'],
  },
});
