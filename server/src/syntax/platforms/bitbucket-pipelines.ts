import type { Platform } from '../platform.ts';

/** Bitbucket Pipelines. https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/ */
const platform: Platform = {
  id: 'bitbucket-pipelines',
  title: 'Bitbucket Pipelines',
  formats: ['yaml'],
  paths: ['**/bitbucket-pipelines*.y*ml'],
  closed: true,
  expands: true,
  ci: {
    makers: ['atlassian'],
    // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/#Deployment-variables
    scopedVariables: true,
    identityToken: '`oidc: true`',
  },
};
export default platform;
