import { keyScopes } from '../scopes.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/**
 * Serverless Framework: `params.<stage>` holds the values of one stage; `provider.stage` is only what holds when no
 * `--stage` is given. https://www.serverless.com/framework/docs/guides/parameters
 */
const signal: Signal = {
  id: 'serverless-stage',
  collect({ document, path }) {
    if (!document || !/(?:^|\/)serverless(?:[.\-_][A-Za-z0-9.\-_]{1,64})?\.(?:ya?ml|json|toml)$/i.test(path)) return [];
    const found: ScopedEvidence[] = [];
    for (const scope of keyScopes(document.entries, 2)) {
      if (scope.keyPath.length !== 2 || scope.keyPath[0] !== 'params') continue;
      const name = isEnvironmentName(scope.keyPath[1]!);
      if (!name || name.tier === 'shared') continue;
      found.push({
        scope: scope.range,
        evidence: {
          carrier: 'section',
          environment: name.environment,
          tier: name.tier,
          weight: 90,
          reason: `parameters of stage \`${scope.keyPath[1]!}\``,
        },
      });
    }
    for (const entry of document.entries) {
      if (entry.keyPath.join('.') !== 'provider.stage') continue;
      const name = isEnvironmentName(entry.value.trim());
      if (!name || name.tier === 'shared') continue;
      found.push({
        evidence: {
          carrier: 'section',
          environment: name.environment,
          tier: name.tier,
          weight: 35,
          reason: `\`provider.stage\` is \`${entry.value.trim()}\` unless the command line names another`,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
