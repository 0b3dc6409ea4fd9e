import { tokensOf, environmentsIn } from '../tokens.ts';
import { keyOf } from '../../model/document.ts';
import type { EnvironmentEvidence } from '../../model/environment.ts';
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

/** What a name says of its value, and whether of one that is true or false, too. */
interface Told {
  readonly evidence: EnvironmentEvidence;
  readonly flags: boolean;
}

/** `PROD_DB_PASSWORD`, `DB_PASSWORD_STAGING`: the variable names the environment of its own value. */
const signal: Signal = {
  id: 'key-affix',
  collect({ document, map }) {
    const found: ScopedEvidence[] = [];
    const told = new Map<string, Told | undefined>();
    const teller = (key: string): Told | undefined => {
      if (key.length < 6 || key.length > 100) return undefined;
      const mapped = map.environments.find((environment) => environment.matchesName(key));
      if (mapped)
        return {
          flags: true,
          evidence: {
            carrier: 'key-affix',
            environment: mapped.name,
            tier: mapped.tier,
            weight: 94,
            reason: `policy maps name \`${key}\` to ${mapped.name}`,
          },
        };
      if (/^(?:is|has|in|use|enable|allow)(?=[A-Z_-])/.test(key)) return undefined;
      const hits = tokensOf(key).length < 2 ? [] : environmentsIn(key).filter((hit) => hit.tier !== 'shared');
      const hit = hits.length === 1 ? hits[0]! : undefined;
      if (!hit || (hit.start !== 0 && hit.end !== key.length) || weak.has(hit.text.toLowerCase())) return undefined;
      return {
        flags: false,
        evidence: { carrier: 'key-affix', environment: hit.environment, tier: hit.tier, weight: 68, reason: `variable name \`${key}\`` },
      };
    };
    for (const entry of document?.entries ?? []) {
      const key = keyOf(entry);
      let tells = told.get(key);
      if (tells === undefined && !told.has(key)) told.set(key, (tells = teller(key)));
      // `isProduction: true` is a question, not a value of production.
      if (!tells || (entry.scalar === 'boolean' && !tells.flags)) continue;
      found.push({
        scope: { start: entry.keyRange?.start ?? entry.valueRange.start, end: entry.valueRange.end },
        evidence: tells.evidence,
      });
    }
    return found;
  },
};
export default signal;
