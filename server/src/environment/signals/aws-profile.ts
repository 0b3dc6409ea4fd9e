import { keyScopes } from '../scopes.ts';
import { environmentsIn, isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/**
 * Profiles of the AWS configuration files whose name holds an environment: `[acme-prod]`, `[profile acme-staging]`,
 * `[sso-session acme-dev]`. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
const signal: Signal = {
  id: 'aws-profile',
  collect({ document, path }) {
    if (!document || !/(?:^|\/)\.?aws\/(?:credentials|config)$/i.test(path)) return [];
    const found: ScopedEvidence[] = [];
    for (const scope of keyScopes(document.entries, 1)) {
      const key = scope.keyPath[0]!;
      const name = key.replace(/^(?:profile|sso-session|services)\s+/i, '');
      // `[profile prod]` is a section like any other, and the section signal knows it.
      if (name !== key && isEnvironmentName(name)) continue;
      const hits = environmentsIn(name).filter((hit) => hit.tier !== 'shared');
      if (hits.length !== 1) continue;
      found.push({
        scope: scope.range,
        evidence: { carrier: 'section', environment: hits[0]!.environment, tier: hits[0]!.tier, weight: 90, reason: `profile \`${name}\`` },
      });
    }
    return found;
  },
};
export default signal;
