import type { MappedEnvironment } from '../environmentMap.ts';
import { platformById } from '../../syntax/platformRegistry.ts';
import { keyScopes } from '../scopes.ts';
import { isEnvironmentName, type EnvironmentToken } from '../tokens.ts';
import type { Entry } from '../../model/document.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Parents whose keys are environments even when only one of them is named like one. */
const holders = /^(?:environments?|envs?|stages?|profiles?|deployments?|targets?|overrides)$/i;

/** Files in which the keys at a place are environments by the format itself, with the parent key; empty is the top level. */
const byFile: readonly { readonly path: RegExp; readonly parent: string }[] = [
  // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html
  { path: /(?:^|\/)samconfig\.(?:toml|ya?ml)$/, parent: '' },
  // https://docs.netlify.com/configure-builds/file-based-configuration/#deploy-contexts
  { path: /(?:^|\/)netlify\.toml$/, parent: 'context' },
  // https://docs.expo.dev/eas/json/
  { path: /(?:^|\/)eas\.json$/, parent: 'build' },
  { path: /(?:^|\/)eas\.json$/, parent: 'submit' },
];

/** Keys that are environment words by chance in these parents (npm scripts, CI jobs, dependencies). */
const foreign =
  /^(?:scripts|jobs|on|dependencies|devDependencies|steps|tasks|commands|paths|definitions|properties|services|build|plugins|rules|workflows|components|resources|outputs|exports|stages)$/i;

/** `env_production` of PM2, `deploy-preview` of Netlify, `[profile prod]` without what stands before the name. */
function bareName(key: string): string {
  return key.replace(/^(?:profile[ :]|env_(?=[a-z]))/i, '').replace(/^deploy-(?=preview$)/, '');
}

/** Rails `production:`, `[env.staging]`, `stages: prod:`, `"development": {…}` beside `"production": {…}`, `[profile prod]`. */
const signal: Signal = {
  id: 'section',
  collect({ document, map, path }) {
    if (!document || document.entries.length === 0) return [];
    const found: ScopedEvidence[] = [];
    const mappedTo = (key: string): MappedEnvironment | undefined =>
      map.environments.find((environment) => environment.sections.includes(key));
    const wanted = (key: string): boolean => isEnvironmentName(bareName(key)) !== undefined || mappedTo(key) !== undefined;
    for (const scope of keyScopes(document.entries, 4, wanted)) {
      const key = scope.keyPath[scope.keyPath.length - 1]!;
      const parent = scope.keyPath[scope.keyPath.length - 2] ?? '';
      const mapped = mappedTo(key);
      if (mapped) {
        found.push({
          scope: scope.range,
          evidence: {
            carrier: 'section',
            environment: mapped.name,
            tier: mapped.tier,
            weight: 96,
            reason: `policy maps section \`${key}\` to ${mapped.name}`,
          },
        });
        continue;
      }
      if (document.platform && platformById(document.platform).fixedKeys) continue;
      const byFormat = byFile.some((one) => one.parent === parent && one.path.test(path));
      const bare = bareName(key);
      const name = isEnvironmentName(bare);
      if (!name || name.tier === 'shared') continue;
      const held = holders.test(parent) || bare !== key || byFormat;
      if (!held) {
        if (foreign.test(parent)) continue;
        const others = new Set(
          scope.siblings
            .map((sibling) => isEnvironmentName(sibling))
            .filter((other) => other && other.tier !== 'shared')
            .map((other) => other!.environment),
        );
        if (others.size < 2) continue;
      }
      found.push({
        scope: scope.range,
        evidence: {
          carrier: 'section',
          environment: name.environment,
          tier: name.tier,
          weight: 90,
          reason: `section \`${scope.keyPath.join('.')}\``,
        },
      });
    }
    if (!document.platform || !platformById(document.platform).fixedKeys) found.push(...single(document.entries));
    return found;
  },
};

/** Single values by environment: `orders_host = { dev = "…", prod = "…" }`, `"projects": { "staging": "…" }`. */
function single(entries: readonly Entry[]): ScopedEvidence[] {
  const maps = new Map<string, { readonly entry: Entry; readonly hit: EnvironmentToken }[]>();
  for (const entry of entries) {
    const { keyPath } = entry;
    const key = keyPath.at(-1);
    if (key === undefined || keyPath.length < 2 || !entry.keyRange) continue;
    const hit = isEnvironmentName(key);
    if (!hit || hit.tier === 'shared' || foreign.test(keyPath.at(-2)!)) continue;
    const id = `${entry.document}\0${keyPath.slice(0, -1).join('\0')}`;
    const known = maps.get(id);
    if (known) known.push({ entry, hit });
    else maps.set(id, [{ entry, hit }]);
  }
  return [...maps.values()].flatMap((items) => {
    if (new Set(items.map(({ hit }) => hit.environment)).size < 2) return [];
    return items.map(({ entry, hit }) => ({
      scope: { start: entry.keyRange!.start, end: entry.valueRange.end },
      evidence: {
        carrier: 'section' as const,
        environment: hit.environment,
        tier: hit.tier,
        weight: 86,
        reason: `key \`${entry.keyPath.slice(-2).join('.')}\``,
      },
    }));
  });
}

export default signal;
