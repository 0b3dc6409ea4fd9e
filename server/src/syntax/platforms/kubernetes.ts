import { byFirstKey } from '../firstKeys.ts';
import type { Platform } from '../platform.ts';

/** Kubernetes manifests and kustomizations. https://kubernetes.io/docs/concepts/overview/working-with-objects/ */
const platform: Platform = {
  id: 'kubernetes',
  title: 'Kubernetes',
  formats: ['yaml', 'json'],
  paths: ['**/kustomization.y*ml'],
  fixedKeys: true,
  recognises(_path, { entries }) {
    const first = byFirstKey(entries);
    return ['apiVersion', 'kind'].every((key) => first.get(key)?.some((entry) => entry.keyPath.length === 1));
  },
};
export default platform;
