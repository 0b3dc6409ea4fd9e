import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wrike',
  name: 'Wrike',
  category: 'productivity',
  revoke: 'https://www.wrike.com/apps/api/',
  source: 'https://developers.wrike.com/oauth-20-authorization/',
  kinds: [
    {
      id: 'wrike-access-token',
      title: 'Wrike permanent access token',
      identity: 'personal-token',
      keywords: ['wrike'],
      value: /eyJ0dCI6[\w-]{100,400}\.[\w-]{30,200}(?:\.[\w-]{20,120})?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wrike-access-token': {
    match: [
      `WRIKE_API_TOKEN=⟦eyJ0dCI6${fake.alnum(150)}.${fake.alnum(60)}.${fake.alnum(43)}⟧`,
      `"wrike_api_token": "⟦eyJ0dCI6${fake.alnum(150)}.${fake.alnum(60)}.${fake.alnum(43)}⟧"`,
      `const wrikeApiToken = '⟦eyJ0dCI6${fake.alnum(150)}.${fake.alnum(60)}.${fake.alnum(43)}⟧';`,
    ],
    ignore: [
      `WRIKE_API_TOKEN=eyJ0dCI6${fake.alnum(25)}.${fake.alnum(10)}.${fake.alnum(7)}`,
      `SAMPLE_SETTING=eyJ0dCI6${fake.alnum(150)}.${fake.alnum(60)}.${fake.alnum(43)}`,
      'wrike_api_token: your-value-here',
    ],
  },
});
