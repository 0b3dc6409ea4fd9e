import type { Platform } from '../platform.ts';

/** Jenkins pipelines. https://www.jenkins.io/doc/book/pipeline/syntax/ */
const platform: Platform = {
  id: 'jenkins',
  title: 'Jenkins',
  formats: ['plain'],
  paths: ['**/Jenkinsfile*', '**/*.jenkinsfile', '**/*.Jenkinsfile', '**/jenkins/**/*.groovy', '**/vars/*.groovy'],
  closed: true,
  expands: true,
  ci: {
    makers: ['jenkins'],
  },
};
export default platform;
