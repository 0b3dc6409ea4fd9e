import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mapquest',
  name: 'MapQuest',
  category: 'maps',
  revoke: 'https://developer.mapquest.com/user/me/apps',
  source: 'https://developer.mapquest.com/documentation/',
  kinds: [
    {
      id: 'mapquest-api-key',
      title: 'MapQuest API key',
      identity: 'api-key',
      keywords: ['mapquest'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mapquest-api-key': {
    match: [
      `MAPQUEST_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"mapquest_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const mapquestApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`MAPQUEST_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'mapquest_api_key: your-value-here'],
  },
});
