import { byFirstKey } from '../../syntax/firstKeys.ts';
import { documentRange } from '../scopes.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/**
 * `spring.config.activate.on-profile` (Spring Boot ≥ 2.4) and `spring.profiles` (before) of one document of a
 * multi-document file. https://docs.spring.io/spring-boot/reference/features/external-config.html
 */
const signal: Signal = {
  id: 'spring-profile',
  collect({ document }) {
    const found: ScopedEvidence[] = [];
    const spring = [...(document ? byFirstKey(document.entries) : [])].flatMap(([key, entries]) =>
      key.startsWith('spring') ? entries : [],
    );
    for (const entry of spring) {
      const key = entry.keyPath.join('.');
      if (key !== 'spring.config.activate.on-profile' && key !== 'spring.profiles') continue;
      const name = isEnvironmentName(entry.value.trim());
      if (!name || name.tier === 'shared') continue;
      found.push({
        scope: documentRange(document!.entries, entry.document),
        evidence: {
          carrier: 'section',
          environment: name.environment,
          tier: name.tier,
          weight: 90,
          reason: `Spring profile \`${entry.value.trim()}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
