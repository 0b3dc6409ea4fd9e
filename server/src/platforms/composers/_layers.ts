import type { TakenBase } from '../../model/composition.ts';
import type { FilePlace } from '../composer.ts';

/**
 * Files of these names beside a file, as the bases below it.
 * @param beside files of which one must stand there for the custom to hold
 */
export function layersBeside({ folder }: FilePlace, names: readonly string[], beside?: readonly string[]): readonly TakenBase[] {
  return names.map((name) => ({ path: folder === '' ? name : `${folder}/${name}`, how: 'layer', ...(beside && { beside }) }));
}
