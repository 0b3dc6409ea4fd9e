import type { Composer } from '../composer.ts';
import { layersBeside } from './_layers.ts';

/** https://learn.microsoft.com/aspnet/core/fundamentals/configuration/#default-application-configuration-sources */
const composer: Composer = {
  id: 'dotnet',
  layersBelow: (place) => (/^appsettings\.(?!json$)[^/]{1,64}\.json$/i.test(place.name) ? layersBeside(place, ['appsettings.json']) : []),
  spells: 'dotnet',
  settingNames: () => ({ nameOf: ({ keyPath }) => keyPath.join(':').toLowerCase() }),
};
export default composer;
