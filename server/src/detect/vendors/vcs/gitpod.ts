import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gitpod',
  name: 'Gitpod',
  category: 'vcs',
  revoke: 'https://gitpod.io/user/tokens',
  source: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
  kinds: [
    {
      id: 'gitpod-pat',
      title: 'Gitpod personal access token',
      identity: 'personal-token',
      keywords: ['gitpod_pat_'],
      pattern: /gitpod_pat_[A-Za-z0-9_-]{20,200}(?:\.[A-Za-z0-9_-]{20,200})?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gitpod-pat': {
    match: [
      `GITPOD_TOKEN=⟦gitpod_pat_${fake.base64url(43)}.${fake.base64url(60)}⟧`,
      `"gitpodToken": "⟦gitpod_pat_${fake.base64url(43)}.${fake.base64url(60)}⟧",`,
    ],
    ignore: [`GITPOD_TOKEN=xgitpod_pat_${fake.base64url(43)}`, 'GITPOD_TOKEN=gitpod_pat_short'],
  },
});
