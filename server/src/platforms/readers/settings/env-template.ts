import { isTemplatePath } from '../../../environment/classify.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import { folderOf } from '../../../base/path.ts';
import type { PlatformReader } from '../../reader.ts';

/** Variables that the template of an env file (`.env.example`) names. */
const reader: PlatformReader = {
  id: 'env-template',
  formats: ['dotenv'],
  read({ document }) {
    const { path } = document.file;
    if (!isTemplatePath(path.slice(path.lastIndexOf('/') + 1))) return undefined;
    const folder = folderOf(path);
    const identities = document.entries.flatMap((entry): IdentityMention[] => {
      const name = entry.keyPath[0];
      return entry.keyPath.length === 1 && name !== undefined
        ? [
            {
              mark: 'variable',
              id: `variable:${folder}/${name}`,
              title: `variable ${name}`,
              range: entry.keyRange ?? entry.valueRange,
              keyPath: entry.keyPath,
              role: 'declares',
              local: true,
            },
          ]
        : [];
    });
    return { identities };
  },
};
export default reader;
