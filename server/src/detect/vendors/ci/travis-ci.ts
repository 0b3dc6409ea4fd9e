import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'travis-ci',
  name: 'Travis CI',
  category: 'ci',
  revoke: 'https://app.travis-ci.com/account/preferences',
  source: 'https://docs.travis-ci.com/user/triggering-builds/',
  kinds: [
    {
      id: 'travis-ci-access-token',
      title: 'Travis CI API token',
      identity: 'api-key',
      keywords: ['travis'],
      value: /^[A-Za-z0-9_-]{20,22}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'travis-ci-secure-value',
      title: 'Travis CI encrypted value',
      identity: 'encryption-key',
      sensitivity: 'public',
      keywords: ['secure'],
      value: /^[A-Za-z0-9+\/\\]{100,700}={0,2}$/,
      name: /^secure$/i,
      source: 'https://docs.travis-ci.com/user/encryption-keys/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'travis-ci-access-token': {
    match: [`TRAVIS_TOKEN=⟦${fake.base64url(22)}⟧`, `const travisToken = "⟦${fake.base64url(22)}⟧";`],
    ignore: [`TRAVIS_BUILD_ID=${fake.alnum(22)}`, `TRAVIS_TOKEN=${fake.alnum(8)}`, 'TRAVIS_TOKEN=your-token'],
  },
  'travis-ci-secure-value': {
    match: [`env:\n  global:\n    - secure: "⟦${fake.base64(171)}=⟧"`, `secure: "⟦${fake.base64(342)}==⟧"`],
    ignore: ['secure: true', `insecure: "${fake.base64(171)}="`],
  },
});
