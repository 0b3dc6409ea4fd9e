import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf } from './_calls.ts';
import { entriesOf } from './_documents.ts';
import { shellWords } from './_words.ts';

/** Targets of an Nx project with a configuration for each environment. https://nx.dev/reference/project-configuration */
const reader: EdgeReader = {
  id: 'nx',
  markers: ['envfile', '"args"'],
  document({ document }, sink) {
    if (!/(?:^|\/)project\.json$/.test(document.file.path)) return;
    for (const { entry, keyPath, chosen } of entriesOf(document)) {
      if (keyPath[0] !== 'targets') continue;
      const last = keyPath.at(-1);
      if (last === 'envFile') sink.file('env file', chosen, { keyPath, root: true });
      else if (last === 'args' && entry.verbatim) {
        const words = shellWords(entry.value, entry.valueRange.start);
        for (const { value } of optionsOf(words, ['--profile'])) sink.name('AWS profile', value, { keyPath });
        for (const { value } of optionsOf(words, ['--stage'])) sink.name('stage', value, { keyPath, vocabulary: true });
        for (const { value } of optionsOf(words, ['--project'])) sink.name('project', value, { keyPath });
      }
    }
  },
};
export default reader;
