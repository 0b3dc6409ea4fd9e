import { isIndex, type Entry } from '../../model/document.ts';
import { rangeAround } from '../scopes.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Keys by which an item of a list says its environment. */
const naming = /^(?:env|environment|stage|cluster|target|deploy[-_]?env|target[-_]?env|env[-_]?name|environment[-_]?name|name|workspace)$/i;

/** Lists in which a key of that kind is something else: steps, ports, columns… */
const foreign =
  /^(?:steps|containers|ports|columns|fields|tags|options|inputs|parameters|params|args|volumes|scripts|needs|users|categories)$/i;

/**
 * Items of one list that are for one environment each, by the same key: entries of a matrix, elements of an ApplicationSet,
 * targets. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-List/
 */
const signal: Signal = {
  id: 'list-item',
  collect({ document }) {
    if (!document || (document.format !== 'yaml' && document.format !== 'json' && document.format !== 'toml')) return [];
    const lists = new Map<
      string,
      { readonly entry: Entry; readonly index: number; readonly environment: string; readonly tier: ScopedEvidence['evidence']['tier'] }[]
    >();
    for (const [index, entry] of document.entries.entries()) {
      const { keyPath } = entry;
      const key = keyPath.at(-1);
      const list = keyPath.at(-3);
      if (key === undefined || list === undefined || keyPath.length < 3 || !isIndex(keyPath.at(-2)!)) continue;
      if (!naming.test(key) || foreign.test(list)) continue;
      const hit = isEnvironmentName(entry.value);
      if (!hit || hit.tier === 'shared') continue;
      const id = `${entry.document}\0${keyPath.slice(0, -2).join('\0')}\0${key}`;
      const known = lists.get(id);
      if (known) known.push({ entry, index, environment: hit.environment, tier: hit.tier });
      else lists.set(id, [{ entry, index, environment: hit.environment, tier: hit.tier }]);
    }
    return [...lists.values()].flatMap((items): ScopedEvidence[] => {
      if (new Set(items.map(({ environment }) => environment)).size < 2 || items.length > 1_000) return [];
      return items.flatMap(({ entry, index, environment, tier }): ScopedEvidence[] => {
        const scope = rangeAround(document.entries, index, entry.keyPath.length - 1);
        const reason = `\`${entry.keyPath.at(-1)!}\` of this item of \`${entry.keyPath.at(-3)!}\` is \`${entry.value}\``;
        return [{ scope, evidence: { carrier: 'section', environment, tier, weight: 86, reason, range: entry.valueRange } }];
      });
    });
  },
};
export default signal;
