import { standingAlone } from '../environment/ambiguity.ts';
import { lessened, type Persona } from '../model/finding.ts';
import type { NamedEnvironment, Pointed } from '../model/pointer.ts';
import type { ContrastIndex } from './contrast.ts';

/**
 * Decides whether a name points to the environment that one of its words names: what the policy says counts at once; a word
 * counts by its own strength, by the same name with another environment elsewhere in the workspace, and for a host's label by
 * a domain that has hosts of two environments.
 * @returns undefined where the word says nothing
 */
export function judge(named: NamedEnvironment | undefined, contrast: ContrastIndex): Pointed | undefined {
  if (!named || named.tier === 'shared' || named.tier === 'unknown') return undefined;
  const { environment, tier, slot } = named;
  if (!slot) return { environment, tier, reason: named.reason, persona: 'regular', confidence: 1 };
  // That a word alone is also another word alone says nothing about either.
  const others = slot.at === 'whole' ? [] : contrast.environmentsOf(slot.template).filter((one) => one !== environment);
  const alone = standingAlone(slot.word, slot.at);
  const reason =
    others.length > 0
      ? `${named.reason}; ${listed(others)} ${others.length > 1 ? 'have' : 'has'} the same name with ${others.length > 1 ? 'theirs' : 'its own'}`
      : named.reason;
  const grade = (persona: Persona, confidence: number): Pointed => ({ environment, tier, reason, persona, confidence });
  if (others.length > 0) return grade('regular', 0.95);
  // A name that says what it is shared for may be right in several environments.
  const persona = slot.shared ? lessened('regular') : 'regular';
  if (alone === 'arguable') return grade(lessened(persona), 0.5);
  if (alone !== 'sure') return undefined;
  const known = isPlain(slot.word) || slot.family === undefined || contrast.hasContrast(slot.family);
  // `live.vendor.com` is production only below a domain that has hosts of several environments; `test.vendor.com` is a test system.
  return known || tier !== 'production' ? grade(persona, known ? 0.8 : 0.6) : grade(lessened(persona), 0.5);
}

/** Words that in a host hardly mean anything but the environment. */
function isPlain(word: string): boolean {
  return standingAlone(word, 'end') === 'sure';
}

function listed(names: readonly string[]): string {
  return names.length > 2 ? `${names[0]!} and ${names.length - 1} others` : names.join(' and ');
}
