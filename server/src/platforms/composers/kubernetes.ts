import type { Composer } from '../composer.ts';
import { KubernetesSettings } from './_kubernetesSettings.ts';

/** Objects of a base and of a patch of it are one where kind and name are equal. */
const composer: Composer = {
  id: 'kubernetes',
  spells: 'kubernetes',
  settingNames: ({ entries }) => new KubernetesSettings(entries),
};
export default composer;
