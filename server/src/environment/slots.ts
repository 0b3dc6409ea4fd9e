import type { Slot, SlotPlace } from '../model/pointer.ts';
import { environmentsIn, isEnvironmentName, type EnvironmentHit } from './tokens.ts';

/** Stands in a name where the word of an environment is taken out. */
const hole = '\0';

const separator = /[/.:#@]/;

/** Names that say that several share the thing. */
const purposes = /(?:^|[^a-z])(?:shared|common|data-?lake|artifacts?|artefacts?)(?:[^a-z]|$)/i;

/** 53-bit hash of a text, the same in every run: FNV-1a with 32 bits from two starts. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + 0x9e37), 0x01000193);
  }
  return (high >>> 0) * 0x200000 + (low >>> 11);
}

function placeOf(name: string, hit: EnvironmentHit): SlotPlace {
  let start = hit.start;
  let end = hit.end;
  while (start > 0 && !separator.test(name[start - 1]!)) start--;
  while (end < name.length && !separator.test(name[end]!)) end++;
  const segment = name.slice(start, end);
  if (isEnvironmentName(segment)) return start === 0 && end === name.length ? 'whole' : 'segment';
  // Numbers behind the word count instances: `orders-dev-01`.
  if (/^[-_]?\d{0,3}$/.test(name.slice(hit.end, end))) return 'end';
  return hit.start === start ? 'start' : 'inside';
}

/** What stands before and behind a segment within the whole name of a thing. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * The slot of one word of a name.
 * @param name as it stands in the text; case does not matter
 * @param around of a segment: the rest of the name that it is a part of
 */
export function slotOf(name: string, hit: EnvironmentHit, around?: Around): Slot {
  const template = `${around?.before ?? ''}${name.slice(0, hit.start)}${hole}${name.slice(hit.end)}${around?.after ?? ''}`.toLowerCase();
  const at = placeOf(name, hit);
  const shared = purposes.test(name) || undefined;
  return { template: hashOf(template), word: name.slice(hit.start, hit.end), at: at === 'whole' && around ? 'segment' : at, shared };
}

/** A text in lower case with a hole in place of every word that names an environment. */
export function withoutEnvironments(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, tier } of environmentsIn(text)) {
    if (tier === 'shared') continue;
    out += text.slice(at, start) + hole;
    at = end;
  }
  return (out + text.slice(at)).toLowerCase();
}

/** Stands for all names below one registrable domain. */
export function familyOf(domain: string): number {
  return hashOf(`${hole}domain:${domain}`);
}
