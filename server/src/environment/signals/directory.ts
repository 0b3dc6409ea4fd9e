import { environmentsIn, isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Directories whose children are environments. */
const holders = new Set([
  'environments',
  'environment',
  'envs',
  'env',
  'overlays',
  'overlay',
  'stages',
  'stage',
  'inventories',
  'inventory',
  'group_vars',
  'clusters',
  'cluster',
  'live',
  'deployments',
  'deployment',
  'deploy',
  'config',
  'configs',
  'conf',
  'settings',
  'values',
  'tfvars',
  'workspaces',
  'profiles',
  'accounts',
  'infra',
  'infrastructure',
  'terraform',
  'k8s',
  'kubernetes',
  'helm',
  'argocd',
  'gitops',
  'flux',
  'apps',
  'vars',
  'secrets',
]);

/** Words that as a directory name mean something else than an environment, unless a holder stands above. */
const ambiguous = new Set([
  'test',
  'testing',
  'integration',
  'int',
  'e2e',
  'ci',
  'review',
  'live',
  'demo',
  'local',
  'dev',
  'preview',
  'training',
  'rc',
  'acc',
  'stage',
  'sandbox',
  'development',
  'fat',
  'sit',
]);

/** Below these nothing is an environment: sources, tests, documentation, dependencies. */
const foreign = new Set([
  'test',
  'tests',
  '__tests__',
  'testdata',
  'test-data',
  'fixtures',
  'fixture',
  'spec',
  'specs',
  'examples',
  'example',
  'samples',
  'sample',
  'docs',
  'doc',
  'node_modules',
  'vendor',
]);

/** `overlays/staging/`, `environments/prod/`, `clusters/production/`: the nearest such directory counts most. */
const signal: Signal = {
  id: 'directory',
  collect({ path }) {
    const parts = path.split('/').slice(0, -1);
    const found: ScopedEvidence[] = [];
    for (let i = parts.length - 1; i >= 0; i--) {
      const part = parts[i]!;
      const parent = parts[i - 1]?.toLowerCase();
      // Symfony: https://symfony.com/doc/current/configuration.html#configuration-environments
      const symfony = parent === 'packages' && parts[i - 2]?.toLowerCase() === 'config';
      const held = symfony || (parent !== undefined && holders.has(parent));
      const whole = isEnvironmentName(part);
      const hit = whole ?? (held ? environmentsIn(part).find((h) => h.tier !== 'shared') : undefined);
      if (!hit || hit.tier === 'shared') continue;
      const word = part.toLowerCase();
      if (!held && (ambiguous.has(word) || foreign.has(word))) continue;
      if (
        held &&
        foreign.has(word) &&
        parent !== 'environments' &&
        parent !== 'envs' &&
        parent !== 'overlays' &&
        parent !== 'clusters' &&
        parent !== 'inventories'
      )
        continue;
      // The file's own place in a source tree (`src/live/`) tells nothing.
      if (!held && i > 0 && /^(?:src|lib|pkg|internal|cmd|packages)$/i.test(parts[i - 1]!)) continue;
      const distance = parts.length - 1 - i;
      found.push({
        evidence: {
          carrier: 'directory',
          environment: hit.environment,
          tier: hit.tier,
          weight: Math.max(30, (held ? 75 : 62) - distance * 4),
          reason: `directory \`${parts.slice(held ? i - 1 : i, i + 1).join('/')}\``,
        },
      });
    }
    return found;
  },
};
export default signal;
