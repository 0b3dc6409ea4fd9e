import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'here',
  name: 'HERE',
  category: 'maps',
  revoke: 'https://platform.here.com/',
  source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  kinds: [
    {
      id: 'here-api-key',
      title: 'HERE API key',
      identity: 'api-key',
      keywords: ['hereapi', 'here_api', 'here-api', 'here_maps', 'heremaps', 'here_access', 'hereaccess'],
      value: /[\w-]{43,48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'here-api-key': {
    match: [
      `HERE_API_KEY=⟦${fake.base64url(43)}⟧`,
      `"here_api_key": "⟦${fake.base64url(43)}⟧"`,
      `const hereApiKey = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`HERE_API_KEY=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'here_api_key: your-value-here'],
  },
});
