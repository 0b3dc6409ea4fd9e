import { rangeBelow } from '../scopes.ts';
import { environmentsIn, isEnvironmentName } from '../tokens.ts';
import { isIndex, type Entry } from '../../model/document.ts';
import type { EnvironmentEvidence } from '../../model/environment.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Lists whose items are environments, or belong to one, when their name says so. */
const lists = new Set(['profiles', 'environments', 'stages', 'targets', 'contexts', 'clusters', 'users', 'workspaces', 'tenants']);

/** Names that hold an environment word beside others count only in these files. */
const loose = /(?:^|\/)(?:\.?kube\/config|[^/]*kubeconfig[^/]*|render\.ya?ml)$/i;

/**
 * Items of lists that are named after environments: profiles of Skaffold, contexts of a kubeconfig, services of Render,
 * Compose profiles, profiles of Maven.
 */
const signal: Signal = {
  id: 'named-item',
  collect({ document, path }) {
    if (!document) return [];
    if (document.format === 'xml') return mavenProfiles(document.entries);
    if (document.platform === 'github-actions' || document.platform === 'azure-pipelines') return [];
    const found: ScopedEvidence[] = [];
    const isLoose = loose.test(path);
    for (const entry of document.entries) {
      const { keyPath, value } = entry;
      const last = keyPath[keyPath.length - 1];
      const list = last === 'name' || last === 'id' ? keyPath[keyPath.length - 3] : undefined;
      if (list !== undefined && (lists.has(list) || (isLoose && list === 'services')) && isIndex(keyPath[keyPath.length - 2]!)) {
        const hits = environmentsIn(value).filter((hit) => hit.tier !== 'shared');
        const hit = isEnvironmentName(value) ?? (isLoose && hits.length === 1 ? hits[0] : undefined);
        if (hit && hit.tier !== 'shared')
          push(found, rangeBelow(document.entries, entry.document, keyPath.slice(0, -1)), hit, `item \`${value}\` of \`${list}\``);
      } else if (document.platform === 'compose' && keyPath[0] === 'services' && keyPath[2] === 'profiles' && keyPath.length === 4) {
        // https://docs.docker.com/compose/how-tos/profiles/ – several profiles say nothing.
        const only = !document.entries.some(
          (other) => other !== entry && other.keyPath[1] === keyPath[1] && other.keyPath[2] === 'profiles',
        );
        const hit = only ? isEnvironmentName(value) : undefined;
        if (hit && hit.tier !== 'shared')
          push(found, rangeBelow(document.entries, entry.document, keyPath.slice(0, 2)), hit, `Compose profile \`${value}\``);
      }
    }
    return found;
  },
};

function push(
  found: ScopedEvidence[],
  scope: ScopedEvidence['scope'],
  hit: Pick<EnvironmentEvidence, 'environment' | 'tier'>,
  reason: string,
): void {
  if (scope) found.push({ scope, evidence: { carrier: 'section', environment: hit.environment, tier: hit.tier, weight: 84, reason } });
}

/** `<profile><id>prod</id>…`: https://maven.apache.org/guides/introduction/introduction-to-profiles.html */
function mavenProfiles(entries: readonly Entry[]): ScopedEvidence[] {
  const found: ScopedEvidence[] = [];
  const inProfile = (entry: Entry): boolean => entry.keyPath[1] === 'profiles' && entry.keyPath[2] === 'profile';
  const ids = entries.filter((entry) => inProfile(entry) && entry.keyPath.length === 4 && entry.keyPath[3] === 'id');
  ids.forEach((id, index) => {
    const hit = isEnvironmentName(id.value);
    if (!hit || hit.tier === 'shared') return;
    const until = ids[index + 1]?.valueRange.start ?? Infinity;
    let end = id.valueRange.end;
    for (const entry of entries)
      if (inProfile(entry) && entry.valueRange.start >= id.valueRange.start && entry.valueRange.end < until)
        end = Math.max(end, entry.valueRange.end);
    push(found, { start: id.valueRange.start, end }, hit, `Maven profile \`${id.value}\``);
  });
  return found;
}

export default signal;
