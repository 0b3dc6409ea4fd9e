import { resolvePath } from '../../base/path.ts';
import type { Composer } from '../composer.ts';

/**
 * What a parameter file is for and extends, and local modules.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameter-files
 */
const composer: Composer = {
  id: 'bicep',
  read(document, { path: own, folder }, { takes }) {
    if (document.format !== 'bicep') return;
    for (const { keyPath, value, valueRange, quoting } of document.entries) {
      const named = keyPath.length === 1 && (keyPath[0] === 'using' || keyPath[0] === 'extends');
      const called = keyPath[0] === 'module' && keyPath.length === 3 && keyPath[2] === 'source';
      if ((!named && !called) || quoting === 'none' || !/\.bicep(?:param)?$/i.test(value)) continue;
      const path = resolvePath(folder, value);
      if (path !== undefined && path !== own) takes.push({ path, how: 'file', range: valueRange });
    }
  },
};
export default composer;
