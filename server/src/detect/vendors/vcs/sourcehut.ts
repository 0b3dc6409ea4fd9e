import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sourcehut',
  name: 'SourceHut',
  category: 'vcs',
  revoke: 'https://meta.sr.ht/oauth2',
  instead: 'Limit the token to the grants and the repositories that the job needs.',
  source: 'https://man.sr.ht/meta.sr.ht/oauth.md',
  kinds: [
    {
      id: 'sourcehut-access-token',
      title: 'SourceHut access token',
      identity: 'personal-token',
      keywords: ['sourcehut', 'srht', 'sr_ht', 'hut_token'],
      value: /^[A-Za-z0-9+\/_-]{60,200}={0,2}$/,
      name: /token|oauth/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sourcehut-access-token': {
    match: [`SRHT_TOKEN=⟦${fake.base64url(92)}⟧`, `const srhtToken = "⟦${fake.base64url(92)}⟧";`],
    ignore: [`SRHT_TOKEN=${fake.alnum(16)}`, 'SRHT_TOKEN=your-token'],
  },
});
