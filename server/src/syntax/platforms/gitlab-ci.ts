import type { Platform } from '../platform.ts';

/** GitLab CI/CD. https://docs.gitlab.com/ci/yaml/ */
const platform: Platform = {
  id: 'gitlab-ci',
  title: 'GitLab CI',
  formats: ['yaml'],
  paths: ['**/.gitlab-ci.yml', '**/.gitlab-ci.yaml', '**/.gitlab/ci/**', '**/*.gitlab-ci.yml'],
};
export default platform;
