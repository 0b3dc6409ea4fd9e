import type { Composer } from '../composer.ts';
import { layersBeside } from './_layers.ts';

/** https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.profile-specific */
const composer: Composer = {
  id: 'spring',
  layersBelow(place) {
    const stem = /^(application|bootstrap)-[^/]{1,64}\.(?:ya?ml|properties)$/i.exec(place.name)?.[1];
    return stem === undefined
      ? []
      : layersBeside(
          place,
          ['yml', 'yaml', 'properties'].map((ending) => `${stem}.${ending}`),
        );
  },
  spells: 'spring',
  // Relaxed binding: case, dashes and underscores do not tell names apart.
  settingNames: () => ({ nameOf: ({ keyPath }) => keyPath.join('.').toLowerCase().replace(/[-_]/g, '') }),
};
export default composer;
