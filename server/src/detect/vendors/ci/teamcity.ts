import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'teamcity',
  name: 'TeamCity',
  category: 'ci',
  revoke: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
  source: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  kinds: [
    {
      id: 'teamcity-access-token',
      title: 'TeamCity access token',
      identity: 'personal-token',
      keywords: ['eyJ0eXAiOiAiVENWMiJ9.'],
      pattern: /eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{30,80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'teamcity-access-token': {
    match: [
      `TEAMCITY_TOKEN=⟦eyJ0eXAiOiAiVENWMiJ9.${fake.alnum(36)}.${fake.alnum(48)}⟧`,
      `"teamcityToken": "⟦eyJ0eXAiOiAiVENWMiJ9.${fake.alnum(36)}.${fake.alnum(48)}⟧",`,
    ],
    ignore: [
      `TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.${fake.alnum(36)}.${fake.alnum(8)}`,
      `TEAMCITY_TOKEN=xeyJ0eXAiOiAiVENWMiJ9.${fake.alnum(36)}.${fake.alnum(48)}`,
    ],
  },
});
