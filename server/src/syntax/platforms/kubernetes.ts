import type { Platform } from '../platform.ts';

/** Kubernetes manifests and kustomizations. https://kubernetes.io/docs/concepts/overview/working-with-objects/ */
const platform: Platform = {
  id: 'kubernetes',
  title: 'Kubernetes',
  formats: ['yaml', 'json'],
  paths: ['**/kustomization.y*ml'],
  recognises(_path, { entries }) {
    let version = false;
    let kind = false;
    for (const entry of entries) {
      if (entry.keyPath.length !== 1) continue;
      if (entry.keyPath[0] === 'apiVersion') version = true;
      else if (entry.keyPath[0] === 'kind') kind = true;
      if (version && kind) return true;
    }
    return false;
  },
};
export default platform;
