import { isListIndex } from './_listIndex.ts';
import type { Composer } from '../composer.ts';
import { layersBeside } from './_layers.ts';

/** A file that ends in `values` belongs to a chart. */
const overlay = /^((?:docker-)?compose)[.\-_](?!(?:[^/]{0,64}[.\-_])?values\.ya?ml$)[^/]{1,64}\.ya?ml$/i;

/** https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/ */
const composer: Composer = {
  id: 'compose',
  layersBelow(place) {
    const stem = overlay.exec(place.name)?.[1];
    return stem === undefined
      ? []
      : layersBeside(
          place,
          ['yml', 'yaml'].map((ending) => `${stem}.${ending}`),
        );
  },
  spells: 'compose',
  settingNames: () => ({
    nameOf({ keyPath, value }) {
      // `- NAME=value` and `NAME: value` are one setting.
      const name = isListIndex(keyPath.at(-1)) ? /^([A-Za-z_][\w.-]{0,127})=/.exec(value)?.[1] : undefined;
      return (name ? [...keyPath.slice(0, -1), name] : keyPath).join('.');
    },
  }),
};
export default composer;
