import type { Composer } from '../composer.ts';
import { deployedFolders } from './_gitopsFolders.ts';

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#path */
const composer: Composer = {
  id: 'flux',
  read(document, _place, { takes }) {
    takes.push(...deployedFolders(document, 'kustomize.toolkit.fluxcd.io/', 'spec.path'));
  },
};
export default composer;
