import type { Platform } from '../platform.ts';

/** Google Cloud Build. https://cloud.google.com/build/docs/build-config-file-schema */
const platform: Platform = {
  id: 'cloud-build',
  title: 'Google Cloud Build',
  formats: ['yaml', 'json'],
  paths: ['**/cloudbuild*.y*ml', '**/*.cloudbuild.y*ml', '**/.cloudbuild/**/*.y*ml', '**/cloudbuild*.json'],
  closed: true,
  expands: true,
  ci: {
    makers: ['cloud-builders', 'google.com'],
  },
};
export default platform;
