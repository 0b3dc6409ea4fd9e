import type { Platform } from '../platform.ts';

/** CircleCI. https://circleci.com/docs/configuration-reference/ */
const platform: Platform = {
  id: 'circleci',
  title: 'CircleCI',
  formats: ['yaml'],
  paths: ['**/.circleci/*.y*ml', '**/.circleci/**/*.y*ml'],
};
export default platform;
