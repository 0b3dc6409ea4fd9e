import { crc32Base62 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'npm',
  name: 'npm',
  category: 'package-registry',
  revoke: 'https://www.npmjs.com/settings/~/tokens',
  instead: 'Publish by trusted publishing (OIDC), and install with a granular read-only token.',
  source: 'https://docs.npmjs.com/about-access-tokens',
  kinds: [
    {
      id: 'npm-access-token',
      title: 'npm access token',
      identity: 'personal-token',
      keywords: ['npm_'],
      pattern: /npm_[A-Za-z0-9]{36}/,
      proof: (token) => crc32Base62(token.slice(4, 34)) === token.slice(34),
      source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    },
    {
      id: 'npm-legacy-token',
      title: 'npm access token (before 2021)',
      identity: 'personal-token',
      keywords: ['npm_token', 'npm_auth', 'npm_access', 'npm_api', 'npm_key', 'registry.npmjs.org/:_authtoken'],
      name: /token|auth|key/i,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
    {
      id: 'npm-registry-auth-token',
      title: 'npm registry token in .npmrc',
      identity: 'personal-token',
      keywords: [':_authToken=', ':_authToken ='],
      pattern: /:_authToken ?= ?"?([A-Za-z0-9_.+/=-]{16,512})/,
      source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    },
    {
      id: 'npm-registry-basic-auth',
      title: 'npm registry basic authentication in .npmrc',
      identity: 'personal-token',
      keywords: [':_auth=', ':_auth =', ':_password=', ':_password ='],
      pattern: /:_(?:auth|password) ?= ?"?([A-Za-z0-9+/]{12,512}={0,2})/,
      source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    },
  ],
});

export const samples: Samples = (fake) => {
  const token = (): string => {
    const body = fake.alnum(30);
    return `npm_${body}${crc32Base62(body)}`;
  };
  return {
    'npm-access-token': {
      match: [`NPM_TOKEN=⟦${token()}⟧`, `//registry.npmjs.org/:_authToken=⟦${token()}⟧`, `token: "⟦npm_${fake.alnum(36)}⟧"`],
      ignore: [`npm_${fake.alnum(20)}`, `x${token()}`, `NPM_TOKEN=npm_${'x'.repeat(36)}`, 'npm_config_registry=https://registry.npmjs.org'],
    },
    'npm-legacy-token': {
      match: [`NPM_TOKEN=⟦${fake.uuid()}⟧`, `npmAuthToken: "⟦${fake.uuid()}⟧"`],
      ignore: [`PACKAGE_ID=${fake.uuid()}`, `NPM_TOKEN=${fake.hex(20)}`],
    },
    'npm-registry-auth-token': {
      match: [`//npm.pkg.acme.dev/:_authToken=⟦${fake.alnum(40)}⟧`, `//registry.npmjs.org/:_authToken=⟦${fake.uuid()}⟧\nalways-auth=true`],
      ignore: ['//registry.npmjs.org/:_authToken=${NPM_TOKEN}', '//registry.npmjs.org/:_authToken=your-token-goes-here'],
    },
    'npm-registry-basic-auth': {
      match: [`//npm.acme.dev/:_auth=⟦${fake.base64(30)}==⟧`, `//npm.acme.dev/:_password="⟦${fake.alnum(24)}⟧"`],
      ignore: ['//npm.acme.dev/:_auth=${NPM_AUTH}', '//npm.acme.dev/:_password=short'],
    },
  };
};
