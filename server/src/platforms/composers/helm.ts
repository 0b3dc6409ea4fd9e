import type { Composer } from '../composer.ts';
import { layersBeside } from './_layers.ts';

/** `values-production.yaml` or `production.values.yaml`; profiles of Spring have names of their own. */
const overlay = /^values[.\-_][^/]{1,64}\.ya?ml$|^(?!(?:application|bootstrap)-)[^/]{1,64}[.\-_]values\.ya?ml$/i;

/** https://helm.sh/docs/chart_template_guide/values_files/ */
const composer: Composer = {
  id: 'helm',
  layersBelow: (place) => (overlay.test(place.name) ? layersBeside(place, ['values.yaml', 'values.yml']) : []),
};
export default composer;
