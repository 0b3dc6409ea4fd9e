import { keyScopes } from '../scopes.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Parents whose keys are environments even when only one of them is named like one. */
const holders = /^(?:environments?|envs?|stages?|profiles?|deployments?|targets?|overrides)$/i;

/** Keys that are environment words by chance in these parents (npm scripts, CI jobs, dependencies). */
const foreign =
  /^(?:scripts|jobs|on|dependencies|devDependencies|steps|tasks|commands|paths|definitions|properties|services|build|plugins|rules|workflows|components|resources|outputs|exports|stages)$/i;

const platformsWithoutSections = new Set(['github-actions', 'gitlab-ci', 'azure-pipelines', 'kubernetes', 'compose']);

/** Rails `production:`, `[env.staging]`, `stages: prod:`, `"development": {…}` beside `"production": {…}`, `[profile prod]`. */
const signal: Signal = {
  id: 'section',
  collect({ document, map }) {
    if (!document || document.entries.length === 0) return [];
    const found: ScopedEvidence[] = [];
    for (const scope of keyScopes(document.entries, 4)) {
      const key = scope.keyPath[scope.keyPath.length - 1]!;
      const parent = scope.keyPath[scope.keyPath.length - 2] ?? '';
      const mapped = map.environments.find((environment) => environment.sections.includes(key));
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
      if (document.platform && platformsWithoutSections.has(document.platform)) continue;
      const bare = key.replace(/^profile[ :]/i, '');
      const name = isEnvironmentName(bare);
      if (!name || name.tier === 'shared') continue;
      const held = holders.test(parent) || bare !== key;
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
    return found;
  },
};
export default signal;
