import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gitea',
  name: 'Gitea',
  category: 'vcs',
  revoke: 'https://docs.gitea.com/development/oauth2-provider',
  instead: 'Use the job token of Gitea Actions (`GITEA_TOKEN` of the run) instead of a personal token.',
  source: 'https://docs.gitea.com/development/api-usage',
  kinds: [
    {
      id: 'gitea-access-token',
      title: 'Gitea access token',
      identity: 'personal-token',
      keywords: ['gitea'],
      value: /^[a-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'gitea-oauth-client-secret',
      title: 'Gitea OAuth client secret',
      identity: 'oauth-client',
      keywords: ['gto_'],
      pattern: /gto_[a-z2-7]{52}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gitea-access-token': {
    match: [`GITEA_TOKEN=⟦${fake.hex(40)}⟧`, `const giteaToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `GITEA_TOKEN=${fake.hex(5)}`, 'GITEA_TOKEN=your-key-here'],
  },
  'gitea-oauth-client-secret': {
    match: [
      `GITEA_CLIENT_SECRET=⟦gto_${fake.text(52, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧`,
      `"giteaClientSecret": "⟦gto_${fake.text(52, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧",`,
    ],
    ignore: [
      `GITEA_CLIENT_SECRET=xgto_${fake.text(52, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      `GITEA_CLIENT_SECRET=gto_${fake.text(6, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      `GITEA_CLIENT_SECRET=gto_${fake.text(52, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}Zz9`,
      'GITEA_CLIENT_SECRET=gto_your-token-here',
    ],
  },
});
