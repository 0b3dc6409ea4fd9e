import { crc32Base62 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

const formats = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';

/** The last six digits of a 40-character token are the checksum of the thirty before them. */
function hasChecksum(token: string): boolean {
  return token.length === 40 && crc32Base62(token.slice(4, 34)) === token.slice(34);
}

export default vendor({
  id: 'github',
  name: 'GitHub',
  category: 'vcs',
  revoke: 'https://github.com/settings/tokens',
  instead: 'Use the job token (`GITHUB_TOKEN`) with narrow `permissions:`, or a GitHub App whose tokens live for an hour.',
  source: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  kinds: [
    {
      id: 'github-pat',
      title: 'GitHub personal access token (classic)',
      identity: 'personal-token',
      keywords: ['ghp_'],
      pattern: /ghp_[A-Za-z0-9]{36}/,
      proof: hasChecksum,
      source: formats,
    },
    {
      id: 'github-fine-grained-pat',
      title: 'GitHub fine-grained personal access token',
      identity: 'personal-token',
      keywords: ['github_pat_'],
      pattern: /github_pat_\w{82}/,
      revoke: 'https://github.com/settings/personal-access-tokens',
    },
    {
      id: 'github-oauth-token',
      title: 'GitHub OAuth access token',
      identity: 'oauth-token',
      keywords: ['gho_'],
      pattern: /gho_[A-Za-z0-9]{36}/,
      proof: hasChecksum,
      revoke: 'https://github.com/settings/applications',
      source: formats,
    },
    {
      id: 'github-app-user-token',
      title: 'GitHub App user access token',
      identity: 'oauth-token',
      keywords: ['ghu_'],
      pattern: /ghu_[A-Za-z0-9]{36}/,
      proof: hasChecksum,
      revoke: 'https://github.com/settings/apps/authorizations',
      source: formats,
    },
    {
      id: 'github-app-installation-token',
      title: 'GitHub App installation access token',
      identity: 'application',
      keywords: ['ghs_'],
      pattern: /ghs_(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,1000}\.[\w-]{10,2000}\.[\w-]{20,1000})/,
      proof: (token) => token.includes('.') || hasChecksum(token),
      revoke: 'https://github.com/settings/installations',
      source: formats,
    },
    {
      id: 'github-refresh-token',
      title: 'GitHub App refresh token',
      identity: 'oauth-token',
      keywords: ['ghr_'],
      pattern: /ghr_(?:[A-Za-z0-9]{76}|[A-Za-z0-9]{36})/,
      revoke: 'https://github.com/settings/apps/authorizations',
      source: formats,
    },
    {
      id: 'github-legacy-token',
      title: 'GitHub personal access token (before 2021)',
      identity: 'personal-token',
      keywords: ['github', 'gh_token', 'gh_pat', 'gh_api'],
      name: /token|pat$|pat_|api_?key|password|access/i,
      value: /[0-9a-f]{40}/,
      source: formats,
    },
    {
      id: 'github-client-secret',
      title: 'GitHub OAuth client secret',
      identity: 'oauth-client',
      keywords: ['github_client', 'github_oauth', 'github_app_client', 'github_secret', 'gh_client'],
      name: /secret/i,
      value: /[0-9a-f]{40}/,
      revoke: 'https://github.com/settings/developers',
    },
  ],
});

export const samples: Samples = (fake) => {
  const classic = (prefix: string): string => {
    const body = fake.alnum(30);
    return `${prefix}${body}${crc32Base62(body)}`;
  };
  const ofPrefix = (prefix: string) => ({
    match: [
      `TOKEN=⟦${classic(prefix)}⟧`,
      `git clone https://user:⟦${classic(prefix)}⟧@github.com/acme/site.git`,
      `{"token":"⟦${prefix}${fake.alnum(36)}⟧"}`,
    ],
    ignore: [`x${classic(prefix)}`, `token: ${prefix}${fake.alnum(20)}`, `token: ${prefix}${'x'.repeat(36)}`, `${prefix}${fake.alnum(60)}`],
  });
  const hex = fake.hex(40);
  return {
    'github-pat': ofPrefix('ghp_'),
    'github-fine-grained-pat': {
      match: [
        `GH_TOKEN: ⟦github_pat_${fake.alnum(22)}_${fake.alnum(59)}⟧`,
        `Authorization: Bearer ⟦github_pat_${fake.alnum(22)}_${fake.alnum(59)}⟧`,
      ],
      ignore: [
        `github_pat_${fake.alnum(22)}_${fake.alnum(20)}`,
        'token = github_pat_your_token',
        `_github_pat_${fake.alnum(22)}_${fake.alnum(59)}`,
      ],
    },
    'github-oauth-token': ofPrefix('gho_'),
    'github-app-user-token': ofPrefix('ghu_'),
    'github-app-installation-token': {
      ...ofPrefix('ghs_'),
      match: [
        ...ofPrefix('ghs_').match,
        `token: ⟦ghs_${fake.digits(5)}_eyJ${fake.base64url(33)}.eyJ${fake.base64url(60)}.${fake.base64url(86)}⟧`,
      ],
    },
    'github-refresh-token': {
      match: [`"refresh_token": "⟦ghr_${fake.alnum(76)}⟧"`, `REFRESH=⟦${classic('ghr_')}⟧`],
      ignore: [`refresh: ghr_${fake.alnum(50)}`, `aghr_${fake.alnum(76)}`],
    },
    'github-legacy-token': {
      match: [`GITHUB_TOKEN=⟦${hex}⟧`, `github_oauth_token: "⟦${fake.hex(40)}⟧"`, `"gh-token": "⟦${fake.hex(40)}⟧"`],
      ignore: [`github_commit: ${hex}`, `commit: ${hex}`, `GITHUB_TOKEN=${fake.hex(32)}`],
    },
    'github-client-secret': {
      match: [`GITHUB_CLIENT_SECRET=⟦${fake.hex(40)}⟧`, `github_oauth_client_secret: '⟦${fake.hex(40)}⟧'`],
      ignore: [`GITHUB_CLIENT_ID=${fake.hex(20)}`, `github_client_id=${fake.hex(40)}`],
    },
  };
};
