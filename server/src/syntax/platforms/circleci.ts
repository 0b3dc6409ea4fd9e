import type { Platform } from '../platform.ts';

/** CircleCI. https://circleci.com/docs/configuration-reference/ */
const platform: Platform = {
  id: 'circleci',
  title: 'CircleCI',
  formats: ['yaml'],
  paths: ['**/.circleci/*.y*ml', '**/.circleci/**/*.y*ml'],
  closed: true,
  expands: true,
  ci: {
    makers: ['circleci'],
    identityToken: 'the OIDC token of the job',
  },
};
export default platform;
