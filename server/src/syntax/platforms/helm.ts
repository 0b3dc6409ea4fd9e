import type { Platform } from '../platform.ts';

/** Helm charts: templates and values. https://helm.sh/docs/topics/charts/ */
const platform: Platform = {
  id: 'helm',
  title: 'Helm',
  formats: ['yaml'],
  paths: [
    '**/Chart.yaml',
    '**/templates/**/*.yaml',
    '**/templates/**/*.yml',
    '**/templates/**/*.tpl',
    '**/values*.y*ml',
    '**/helmfile*.y*ml',
    '**/helmfile.d/**',
  ],
};
export default platform;
