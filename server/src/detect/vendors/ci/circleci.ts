import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'circleci',
  name: 'CircleCI',
  category: 'ci',
  revoke: 'https://app.circleci.com/settings/user/tokens',
  instead: 'Reach cloud providers from CircleCI by OpenID Connect (`CIRCLE_OIDC_TOKEN_V2`) and keep API tokens in a restricted context.',
  source: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
  kinds: [
    {
      id: 'circleci-personal-token',
      title: 'CircleCI personal API token',
      identity: 'personal-token',
      keywords: ['CCIPAT_'],
      pattern: /CCIPAT_[A-Za-z0-9]{20,26}_[A-Za-z0-9]{40,60}/,
    },
    {
      id: 'circleci-project-token',
      title: 'CircleCI project API token',
      identity: 'api-key',
      keywords: ['CCIPRJ_'],
      pattern: /CCIPRJ_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,48}/,
    },
    {
      id: 'circleci-legacy-token',
      title: 'CircleCI API token (legacy)',
      identity: 'api-key',
      keywords: ['circleci', 'circle_ci', 'circle-ci', 'circle_token', 'circle-token', 'circletoken', 'circle_api'],
      value: /^[A-Fa-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'circleci-personal-token': {
    match: [`CIRCLECI_TOKEN=⟦CCIPAT_${fake.alnum(22)}_${fake.hex(40)}⟧`, `"circleciToken": "⟦CCIPAT_${fake.alnum(22)}_${fake.hex(40)}⟧",`],
    ignore: [
      `CIRCLECI_TOKEN=xCCIPAT_${fake.alnum(22)}_${fake.hex(40)}`,
      `CIRCLECI_TOKEN=CCIPAT_${fake.alnum(2)}_${fake.hex(5)}`,
      'CIRCLECI_TOKEN=CCIPAT_your-token-here',
    ],
  },
  'circleci-project-token': {
    match: [`CIRCLECI_TOKEN=⟦CCIPRJ_${fake.alnum(22)}_${fake.hex(40)}⟧`, `"circleciToken": "⟦CCIPRJ_${fake.alnum(22)}_${fake.hex(40)}⟧",`],
    ignore: [
      `CIRCLECI_TOKEN=xCCIPRJ_${fake.alnum(22)}_${fake.hex(40)}`,
      `CIRCLECI_TOKEN=CCIPRJ_${fake.alnum(2)}_${fake.hex(5)}`,
      'CIRCLECI_TOKEN=CCIPRJ_your-token-here',
    ],
  },
  'circleci-legacy-token': {
    match: [`CIRCLECI_API_TOKEN=⟦${fake.hex(40)}⟧`, `const circleciApiToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `CIRCLECI_API_TOKEN=${fake.hex(5)}`, 'CIRCLECI_API_TOKEN=your-key-here'],
  },
});
