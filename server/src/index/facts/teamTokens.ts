import { SecretValue } from '../../base/secretValue.ts';
import type { Credential } from '../../model/credential.ts';
import type { TeamDetector } from '../../model/teamDetector.ts';

/** Characters searched around a keyword. */
const window = 512;
/** Tokens of one detector in one text. */
const maxFound = 1_000;

/** Whether a keyword of a team's detector stands in a text; keywords are written as the token has them. */
export function hasTeamKeyword(text: string, detectors: readonly TeamDetector[]): boolean {
  return detectors.some((detector) => detector.keywords.some((keyword) => text.includes(keyword)));
}

/** Tokens of one detector, in the order in which its keywords find them. @param lower the text in lower case */
export function teamTokens(text: string, lower: string, detector: TeamDetector): readonly Credential[] {
  const found = new Map<number, Credential>();
  for (const keyword of detector.keywords) {
    const wanted = keyword.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0 && found.size < maxFound; at = lower.indexOf(wanted, at + wanted.length)) {
      const from = Math.max(0, at - window);
      const around = text.slice(from, at + window);
      for (const range of detector.find(around)) {
        const start = from + range.start;
        if (!found.has(start)) found.set(start, teamCredential(detector, around.slice(range.start, range.end), start));
      }
    }
  }
  return [...found.values()];
}

function teamCredential(detector: TeamDetector, secret: string, start: number): Credential {
  const told = detector.tier(secret);
  return {
    form: 'literal',
    detector: detector.id,
    provider: 'team',
    title: detector.title,
    kind: 'api-key',
    sensitivity: 'secret',
    range: { start, end: start + secret.length },
    value: new SecretValue(secret),
    keyPath: [],
    confidence: 'high',
    tells: told && { tier: told.tier, reason: `the format of detector ${detector.id} says ${told.environment}` },
  };
}
