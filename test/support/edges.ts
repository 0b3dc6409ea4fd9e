import { emptyEnvironmentMap, type EnvironmentMap } from '../../server/src/environment/environmentMap.ts';
import type { Edge } from '../../server/src/model/edge.ts';
import { readEdges } from '../../server/src/platforms/readEdges.ts';
import { defaultParseLimits } from '../../server/src/syntax/format.ts';
import { formatFor } from '../../server/src/syntax/formatRegistry.ts';
import { platformOf } from '../../server/src/syntax/platformRegistry.ts';

/** The edges of one text; a reader that fails fails the test. */
export function edgesIn(path: string, text: string, map: EnvironmentMap = emptyEnvironmentMap): readonly Edge[] {
  const format = formatFor(path);
  const parsed = format.parse(text, defaultParseLimits);
  const document = {
    file: { uri: `file:///workspace/${path}`, path, version: 1, text },
    format: format.id,
    platform: platformOf(path, format.id, parsed),
    ...parsed,
  };
  const lower = text.toLowerCase();
  return readEdges(
    document,
    map,
    (marker) => lower.includes(marker),
    (reader, error) => {
      throw new Error(`reader ${reader} failed`, { cause: error });
    },
  );
}

/** Edges that say an environment, as `what: shown → environment`, each with the text that is underlined where that differs. */
export function edgesOf(path: string, text: string): string[] {
  return edgesIn(path, text)
    .filter((edge) => edge.says)
    .map(({ what, shown, says, range }) => {
      const marked = text.slice(range.start, range.end);
      return `${what}: ${shown}${marked === shown ? '' : ` (${marked})`} → ${says!.environment}`;
    });
}

/** The same of the commands of a shell script. */
export function edgesOfShell(...commands: readonly string[]): string[] {
  return edgesOf('run.sh', `${commands.join('\n')}\n`);
}
