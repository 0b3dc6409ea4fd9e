import type { Platform } from '../platform.ts';

/** Argo Workflows: objects among the manifests of a cluster. https://argo-workflows.readthedocs.io/en/latest/fields/ */
const platform: Platform = {
  id: 'argo-workflows',
  title: 'Argo Workflows',
  formats: ['yaml', 'json'],
  within: ['kubernetes', 'helm'],
  ci: {
    makers: ['argoproj'],
  },
};
export default platform;
