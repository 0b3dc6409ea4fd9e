import { byFirstKey } from '../../syntax/firstKeys.ts';
import { isIndex } from '../../model/document.ts';
import type { EnvironmentEvidence } from '../../model/environment.ts';
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
      const key = entry.keyPath.filter((part) => !isIndex(part)).join('.');
      if (key !== 'spring.config.activate.on-profile' && key !== 'spring.profiles') continue;
      const [first, ...also] = profilesIn(entry.value);
      if (!first) continue;
      found.push({
        scope: documentRange(document!.entries, entry.document),
        evidence: {
          carrier: 'section',
          ...first,
          also: also.length > 0 ? also : undefined,
          weight: 90,
          reason: `Spring profile \`${entry.value.trim()}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};

/** Environments of a list of profiles of which one must be active: `prod, dev`, `prod | dev`; `!prod` names none. */
function profilesIn(text: string): Pick<EnvironmentEvidence, 'environment' | 'tier'>[] {
  if (/[&(!]/.test(text)) return [];
  const found = new Map<string, Pick<EnvironmentEvidence, 'environment' | 'tier'>>();
  for (const part of text.split(/[,|]/)) {
    const name = isEnvironmentName(part.trim());
    if (name && name.tier !== 'shared') found.set(name.environment, { environment: name.environment, tier: name.tier });
  }
  return [...found.values()];
}

export default signal;
