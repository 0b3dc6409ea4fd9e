import { vendor, type Samples } from '../../vendor.ts';

/** Random part of tokens since version 18.0: a routing payload, two digits of its length, nine of a checksum. */
const routable = String.raw`[\w-]{16,300}\.[0-9a-z]{2}\.[0-9A-Za-z]{7,9}`;

export default vendor({
  id: 'gitlab',
  name: 'GitLab',
  category: 'vcs',
  revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  instead: 'Use the job token (`CI_JOB_TOKEN`) with an allowlist, or ID tokens that the other side trusts.',
  source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  kinds: [
    {
      id: 'gitlab-pat',
      title: 'GitLab personal, project or group access token',
      identity: 'personal-token',
      keywords: ['glpat-'],
      pattern: new RegExp(`glpat-(?:${routable}|[\\w-]{20,52})`),
    },
    {
      id: 'gitlab-oauth-application-secret',
      title: 'GitLab OAuth application secret',
      identity: 'oauth-client',
      keywords: ['gloas-'],
      pattern: /gloas-[\w-]{64}/,
      revoke: 'https://gitlab.com/-/user_settings/applications',
    },
    {
      id: 'gitlab-deploy-token',
      title: 'GitLab deploy token',
      identity: 'deploy-key',
      keywords: ['gldt-'],
      pattern: /gldt-[\w-]{20,52}/,
      revoke: 'https://docs.gitlab.com/user/project/deploy_tokens/',
    },
    {
      id: 'gitlab-runner-token',
      title: 'GitLab runner authentication token',
      identity: 'service-account',
      keywords: ['glrt-', 'glrtr-'],
      pattern: new RegExp(`glrtr?-(?:${routable}|[\\w-]{20,52})`),
      revoke: 'https://docs.gitlab.com/ci/runners/runners_scope/',
    },
    {
      id: 'gitlab-runner-registration-token',
      title: 'GitLab runner registration token',
      identity: 'service-account',
      keywords: ['GR1348941'],
      pattern: /GR1348941[\w-]{20,52}/,
      revoke: 'https://docs.gitlab.com/ci/runners/new_creation_workflow/',
    },
    {
      id: 'gitlab-job-token',
      title: 'GitLab CI/CD job token',
      identity: 'session',
      keywords: ['glcbt-'],
      pattern: /glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{18,300}(?:\.[0-9a-z]{2}\.[0-9A-Za-z]{7,9})?/,
      revoke: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
    },
    {
      id: 'gitlab-pipeline-trigger-token',
      title: 'GitLab pipeline trigger token',
      identity: 'api-key',
      keywords: ['glptt-'],
      pattern: /glptt-[\w-]{40}/,
      revoke: 'https://docs.gitlab.com/ci/triggers/',
    },
    {
      id: 'gitlab-feed-token',
      title: 'GitLab feed token',
      identity: 'personal-token',
      keywords: ['glft-'],
      pattern: /glft-[\w-]{20,80}/,
    },
    {
      id: 'gitlab-incoming-mail-token',
      title: 'GitLab incoming email token',
      identity: 'personal-token',
      keywords: ['glimt-'],
      pattern: /glimt-[\w-]{25}/,
    },
    {
      id: 'gitlab-agent-token',
      title: 'GitLab agent for Kubernetes token',
      identity: 'service-account',
      keywords: ['glagent-'],
      pattern: /glagent-[\w-]{50,1024}/,
      revoke: 'https://docs.gitlab.com/user/clusters/agent/work_with_agent/',
    },
    {
      id: 'gitlab-workspace-token',
      title: 'GitLab workspace token',
      identity: 'session',
      keywords: ['glwt-'],
      pattern: /glwt-[\w-]{20,80}/,
    },
    {
      id: 'gitlab-scim-token',
      title: 'GitLab SCIM token',
      identity: 'service-account',
      keywords: ['glsoat-'],
      pattern: /glsoat-[\w-]{20,80}/,
    },
    {
      id: 'gitlab-feature-flag-token',
      title: 'GitLab feature flags client token',
      identity: 'api-key',
      keywords: ['glffct-'],
      pattern: /glffct-[\w-]{20,80}/,
    },
    {
      id: 'gitlab-session-cookie',
      title: 'GitLab session cookie',
      identity: 'session',
      keywords: ['_gitlab_session='],
      pattern: /_gitlab_session=([0-9a-z]{32})/,
    },
    {
      id: 'gitlab-legacy-token',
      title: 'GitLab access token (before version 14.5)',
      identity: 'personal-token',
      keywords: ['gitlab', 'private-token'],
      name: /token|pat\b|secret|key|auth|password/i,
      value: /[A-Za-z0-9_-]{20}/,
      check: (token) => /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token),
    },
  ],
});

export const samples: Samples = (fake) => {
  const ofPrefix = (prefix: string, size: number) => ({
    match: [
      `TOKEN=⟦${prefix}${fake.alnum(size)}⟧`,
      `curl --header "PRIVATE-TOKEN: ⟦${prefix}${fake.alnum(size)}⟧" https://gitlab.example.com/api/v4/user`,
    ],
    ignore: [`TOKEN=${prefix}${fake.alnum(9)}`, `TOKEN=x${prefix}${fake.alnum(size)}`, `TOKEN=${prefix}your-token-here-please`],
  });
  return {
    'gitlab-pat': {
      ...ofPrefix('glpat-', 20),
      match: [
        ...ofPrefix('glpat-', 20).match,
        `"password": "⟦glpat-${fake.alnum(27)}.01.${fake.text(9, 'lowerAlnum')}⟧"`,
        `https://oauth2:⟦glpat-${fake.alnum(20)}⟧@gitlab.com/acme/site.git`,
      ],
    },
    'gitlab-oauth-application-secret': ofPrefix('gloas-', 64),
    'gitlab-deploy-token': ofPrefix('gldt-', 20),
    'gitlab-runner-token': {
      ...ofPrefix('glrt-', 20),
      match: [...ofPrefix('glrt-', 20).match, ...ofPrefix('glrtr-', 20).match, `token = "⟦glrt-t1_${fake.alnum(20)}⟧"`],
    },
    'gitlab-runner-registration-token': ofPrefix('GR1348941', 20),
    'gitlab-job-token': {
      ...ofPrefix('glcbt-', 20),
      match: [...ofPrefix('glcbt-', 20).match, `CI_JOB_TOKEN=⟦glcbt-64_${fake.alnum(20)}⟧`],
    },
    'gitlab-pipeline-trigger-token': ofPrefix('glptt-', 40),
    'gitlab-feed-token': ofPrefix('glft-', 20),
    'gitlab-incoming-mail-token': ofPrefix('glimt-', 25),
    'gitlab-agent-token': ofPrefix('glagent-', 50),
    'gitlab-workspace-token': ofPrefix('glwt-', 20),
    'gitlab-scim-token': ofPrefix('glsoat-', 20),
    'gitlab-feature-flag-token': ofPrefix('glffct-', 20),
    'gitlab-session-cookie': {
      match: [`Cookie: _gitlab_session=⟦${fake.hex(32)}⟧`, `curl -b "_gitlab_session=⟦${fake.hex(32)}⟧; path=/" https://gitlab.com`],
      ignore: [`_gitlab_session=${fake.hex(20)}`, `session=${fake.hex(32)}`],
    },
    'gitlab-legacy-token': {
      match: [`GITLAB_TOKEN=⟦${fake.alnum(17)}aB7⟧`, `curl -H "PRIVATE-TOKEN: ⟦${fake.alnum(17)}cD4⟧" https://gitlab.acme.internal/api/v4`],
      ignore: [`GITLAB_TOKEN=${fake.alnum(12)}`, 'GITLAB_TOKEN=a-name-with-20-chars', `GITLAB_PROJECT=${fake.alnum(17)}aB7`],
    },
  };
};
