import type { Signal } from '../signal.ts';

/** The team's own map from paths to environments: the strongest word on a file. */
const signal: Signal = {
  id: 'policy-path',
  collect({ path, map }) {
    return map.environments
      .filter((mapped) => mapped.matchesPath(path))
      .map((mapped) => ({
        evidence: {
          carrier: 'policy',
          environment: mapped.name,
          tier: mapped.tier,
          weight: 100,
          reason: `policy maps this path to ${mapped.name}`,
        },
      }));
  },
};
export default signal;
