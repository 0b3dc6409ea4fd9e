import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'loginradius',
  name: 'LoginRadius',
  category: 'other',
  revoke: 'https://www.loginradius.com/docs/api/',
  source: 'https://www.loginradius.com/docs/api/',
  kinds: [
    {
      id: 'loginradius-api-key',
      title: 'LoginRadius API key',
      identity: 'api-key',
      keywords: ['loginradius'],
      name: /key|secret|token/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'loginradius-api-key': {
    match: [
      `LOGINRADIUS_API_KEY=⟦${fake.uuid()}⟧`,
      `"loginradius_api_key": "⟦${fake.uuid()}⟧"`,
      `const loginradiusApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`LOGINRADIUS_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'loginradius_api_key: your-value-here'],
  },
});
