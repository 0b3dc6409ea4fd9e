import type { Composer } from '../composer.ts';
import { deployedFolders } from './_gitopsFolders.ts';

/** https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/ */
const composer: Composer = {
  id: 'argo-cd',
  read(document, _place, { takes }) {
    takes.push(...deployedFolders(document, 'argoproj.io/', 'spec.source.path'));
  },
};
export default composer;
