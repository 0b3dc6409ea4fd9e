import { tokensOf, environmentsIn } from '../tokens.ts';
import { keyOf } from '../../model/document.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Words that as an affix of a variable mostly mean something else (`LIVE_RELOAD`, `TEST_COMMAND`, `DEFAULT_…`). */
const weak = new Set([
  'live',
  'test',
  'testing',
  'ci',
  'int',
  'local',
  'review',
  'stage',
  'demo',
  'acc',
  'rc',
  'training',
  'integration',
  'e2e',
  'preview',
  'fat',
  'sit',
  'localhost',
  'develop',
  'sandbox',
]);

/** `PROD_DB_PASSWORD`, `DB_PASSWORD_STAGING`: the variable names the environment of its own value. */
const signal: Signal = {
  id: 'key-affix',
  collect({ document, map }) {
    const found: ScopedEvidence[] = [];
    const told = new Map<string, ReturnType<typeof environmentsIn>[number] | undefined>();
    const teller = (key: string): ReturnType<typeof environmentsIn>[number] | undefined => {
      if (told.has(key)) return told.get(key);
      const hits = tokensOf(key).length < 2 ? [] : environmentsIn(key).filter((hit) => hit.tier !== 'shared');
      const hit = hits.length === 1 ? hits[0] : undefined;
      const atEdge = hit !== undefined && (hit.start === 0 || hit.end === key.length);
      const tells = atEdge && !weak.has(hit.text.toLowerCase()) ? hit : undefined;
      told.set(key, tells);
      return tells;
    };
    for (const entry of document?.entries ?? []) {
      const key = keyOf(entry);
      if (key.length < 6 || key.length > 100) continue;
      // `isProduction: true` is a question, not a value of production.
      const flag = entry.scalar === 'boolean' || /^(?:is|has|in|use|enable|allow)(?=[A-Z_-])/.test(key);
      const mapped = map.environments.find((environment) => environment.matchesName(key));
      if (mapped) {
        found.push({
          scope: { start: entry.keyRange?.start ?? entry.valueRange.start, end: entry.valueRange.end },
          evidence: {
            carrier: 'key-affix',
            environment: mapped.name,
            tier: mapped.tier,
            weight: 94,
            reason: `policy maps name \`${key}\` to ${mapped.name}`,
          },
        });
        continue;
      }
      if (flag) continue;
      const hit = teller(key);
      if (!hit) continue;
      found.push({
        scope: { start: entry.keyRange?.start ?? entry.valueRange.start, end: entry.valueRange.end },
        evidence: { carrier: 'key-affix', environment: hit.environment, tier: hit.tier, weight: 68, reason: `variable name \`${key}\`` },
      });
    }
    return found;
  },
};
export default signal;
