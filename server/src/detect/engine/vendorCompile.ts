import { patternLength, type PatternLength } from './patternLength.ts';
import { patternStart, type PatternStart } from './patternStart.ts';
import type { ContextualKind, PrefixedKind, Vendor } from '../vendor.ts';

interface Compiled {
  readonly vendor: Vendor;
  /** Higher wins among matches of one range. */
  readonly rank: number;
}

/** A kind that is recognised by its own text, ready to run. */
export interface CompiledPrefixed extends Compiled, PatternStart {
  readonly kind: PrefixedKind;
  /** Sticky. */
  readonly regex: RegExp;
  readonly grouped: boolean;
  readonly reach: number;
}

/** A kind that is recognised by the name before it, ready to run. */
export interface CompiledContextual extends Compiled {
  readonly kind: ContextualKind;
  readonly value: RegExp;
  readonly length: PatternLength;
  readonly name?: RegExp;
}

const defaultReach = 256;
/** Keywords up to this length count only at the start of a word, since longer words contain them by chance. */
const shortKeyword = 5;

/**
 * Keywords in the styles in which names are written: `acme_api` also as `acme-api`, `acme.api` and `acmeApi`; `acme_` as
 * `acme` where a word of the name ends there, `_acme` likewise where one begins.
 */
export function nameStyles(
  keywords: readonly string[],
): readonly { readonly text: string; readonly begins: boolean; readonly ends: boolean }[] {
  const styles = new Map<string, { text: string; begins: boolean; ends: boolean }>();
  for (const keyword of keywords) {
    const folded = keyword.toLowerCase();
    const bare = folded.replace(/^[_.-]{1,8}|[_.-]{1,8}$/g, '');
    const stripped = bare.length >= 3 && /^[a-z0-9_.-]+$/.test(folded) ? bare : folded;
    const begins = stripped.length <= shortKeyword || (stripped === bare && /^[_.-]/.test(folded));
    const ends = stripped === bare && /[_.-]$/.test(folded);
    const inner = /(?<=[a-z0-9])[_.-](?=[a-z0-9])/g;
    for (const text of inner.test(stripped) ? ['_', '-', '.', ''].map((separator) => stripped.replace(inner, separator)) : [stripped]) {
      if (text.length < 3) continue;
      const known = styles.get(text);
      if (known) {
        known.begins &&= begins;
        known.ends &&= ends;
      } else styles.set(text, { text, begins, ends });
    }
  }
  return [...styles.values()];
}

/** Length of the literal text with which a pattern begins. */
export function literalPrefix(source: string): number {
  return /^\^?(?:\(\?:|\()?((?:[\w:/ -](?![?*{+])|\\[-./_:]){0,60})/.exec(source)?.[1]?.replace(/\\/g, '').length ?? 0;
}

/** What stands literally within the secret counts; what stands before it says more only where something does. */
function specificity(source: string, grouped: boolean): number {
  const outer = literalPrefix(source);
  if (!grouped) return outer * 4;
  const group = /(?<!\\)\((?!\?)|\(\?<\w+>/.exec(source);
  const inner = group ? literalPrefix(source.slice(group.index + group[0].length)) : 0;
  return inner >= 2 ? inner * 4 + outer * 4 : outer;
}

function countGroups(source: string, flags: string): number {
  return new RegExp(`${source}|`, flags).exec('')!.length - 1;
}

/** Prepares a kind that is recognised by its own text. */
export function compilePrefixed(vendor: Vendor, kind: PrefixedKind): CompiledPrefixed {
  const { source } = kind.pattern;
  const flags = kind.pattern.flags.replace(/[gyd]/g, '');
  const grouped = countGroups(source, flags) > 0;
  const follow = kind.open || grouped ? '' : '(?![A-Za-z0-9_-])';
  const regex = new RegExp(`(?:${source})${follow}`, `${flags}y${grouped ? 'd' : ''}`);
  return {
    kind,
    vendor,
    regex,
    grouped,
    reach: kind.anchor === 'window' ? (kind.reach ?? defaultReach) : 0,
    rank: specificity(source, grouped) + (kind.check ? 3 : 0),
    ...(kind.anchor === 'window' && patternStart(source, flags, kind.keywords)),
  };
}

/** Prepares a kind that is recognised by the name before it. */
export function compileContextual(vendor: Vendor, kind: ContextualKind): CompiledContextual {
  const { source } = kind.value;
  const flags = kind.value.flags.replace(/[gyd]/g, '');
  return {
    kind,
    vendor,
    value: new RegExp(`^(?:${source})$`, flags),
    length: patternLength(source),
    ...(kind.name && { name: new RegExp(kind.name.source, kind.name.flags.replace(/[gyd]/g, '').replace(/i?$/, 'i').replace('ii', 'i')) }),
    rank: literalPrefix(source) * 4 + (kind.name ? 2 : 0) + (kind.check ? 1 : 0),
  };
}

/** A name as `Snake_Case`, so that one pattern covers every style: `_` before each hump and in place of up to four other marks. */
function snakeCase(name: string): string {
  let out = '';
  let from = 0;
  let before = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const isUpper = code >= 65 && code <= 90;
    if (isUpper ? isLowerOrDigit(before) : !isLowerOrDigit(code)) {
      out += `${name.slice(from, at)}_`;
      from = at;
      if (!isUpper) {
        from++;
        while (from - at < 4 && from < name.length && isMark(name.charCodeAt(from))) from++;
        at = from - 1;
      }
    }
    before = name.charCodeAt(at);
  }
  return from === 0 ? name : out + name.slice(from);
}

function isLowerOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isMark(code: number): boolean {
  return !isLowerOrDigit(code) && (code < 65 || code > 90);
}

/** Whether an assigned name is one that the kind asks for. */
export function nameMatches(compiled: CompiledContextual, name: string): boolean {
  if (!compiled.name || compiled.name.test(name)) return true;
  const snake = snakeCase(name);
  return snake !== name && compiled.name.test(snake);
}
