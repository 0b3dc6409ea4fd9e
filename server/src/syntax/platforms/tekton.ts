import type { Platform } from '../platform.ts';

/** Tekton: objects among the manifests of a cluster. https://tekton.dev/docs/pipelines/ */
const platform: Platform = {
  id: 'tekton',
  title: 'Tekton',
  formats: ['yaml', 'json'],
  within: ['kubernetes', 'helm'],
  ci: {
    makers: ['tekton-releases', 'tektoncd'],
  },
};
export default platform;
