import { rangeBelow } from '../scopes.ts';
import { carrierNameOf } from '../carrierNames.ts';
import { deployNameOf } from '../deployNames.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Tiers of `environment.deployment_tier`; `other` says nothing. */
const declaredTiers = new Set(['production', 'staging', 'testing', 'development']);

/**
 * `environment:` of a GitLab CI job, as text, as `name`, or by `deployment_tier`.
 * https://docs.gitlab.com/ci/yaml/#environment
 */
const signal: Signal = {
  id: 'gitlab-job',
  collect({ document }) {
    if (document?.platform !== 'gitlab-ci') return [];
    const found: ScopedEvidence[] = [];
    for (const entry of document.entries) {
      const [job, key, part] = entry.keyPath;
      if (job === undefined || key !== 'environment' || entry.keyPath.length > 3) continue;
      const byTier = part === 'deployment_tier' && declaredTiers.has(entry.value.trim().toLowerCase());
      if (part !== undefined && part !== 'name' && !byTier) continue;
      // `$CI_COMMIT_REF_SLUG` and `${TARGET}` are not known here; `review/$CI_COMMIT_REF_SLUG` still is a review.
      const hit = carrierNameOf(entry.value.replace(/\$\{[^}]{0,200}\}|\$[A-Za-z_]\w{0,100}/g, ' '));
      if (!hit) continue;
      const scope = rangeBelow(document.entries, entry.document, [job]);
      const named = deployNameOf(job, true);
      if (scope && named)
        found.push({
          scope,
          evidence: { carrier: 'job', environment: named.environment, tier: named.tier, weight: 70, reason: `job name \`${job}\`` },
        });
      found.push({
        scope,
        evidence: {
          carrier: 'job',
          environment: hit.environment,
          tier: hit.tier,
          declares: hit.tier === 'preview' ? undefined : 'job',
          weight: byTier ? 90 : 92,
          reason: byTier ? `job \`${job}\` deploys to tier \`${entry.value}\`` : `job \`${job}\` runs in environment \`${entry.value}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
