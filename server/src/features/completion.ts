import type { TextRange } from '../base/range.ts';
import { readKeyName } from '../detect/noise/keyNames.ts';
import type { IndexView } from '../index/workspaceIndex.ts';
import type { FileFacts } from '../model/facts.ts';

export interface Completion {
  /** The reference or identity as it stands elsewhere. Names only, never a value. */
  readonly text: string;
  /** What it replaces. */
  readonly range: TextRange;
  readonly kind: 'reference' | 'identity';
  /** Where it is used: `production · 3 files`. */
  readonly detail: string;
  /** Best first. */
  readonly rank: number;
}

const maxCompletions = 100;
/** A name is offered after so many of its letters, a reference after its first. */
const leastOfName = 3;
/** Longer lines are not looked at, UTF-16 code units. */
const maxLine = 2_000;

interface Offer {
  readonly kind: Completion['kind'];
  readonly start: number;
  readonly files: Set<string>;
  readonly environments: Set<string>;
  /** Used in the environment of the place that is written. */
  here: boolean;
  /** The same format and platform. */
  alike: boolean;
}

/**
 * References and identities that the workspace uses already in the environment of an offset, or in none that is known: those
 * that begin with what stands before the offset; all of them where a credential's value is still empty.
 *
 * @param text the text of the file as it is, which the facts may lag behind
 */
export function completionsAt(facts: FileFacts, text: string, offset: number, index: IndexView): readonly Completion[] {
  const typed = typedAt(text, offset);
  if (!typed) return [];
  const here = new Set(index.claimsAt(facts, offset).map((claim) => claim.environment));
  const offers = new Map<string, Offer>();
  const offer = (written: string, kind: Completion['kind'], file: FileFacts, at: number): void => {
    const start = beginning(typed, written);
    if (start === undefined) return;
    const environments = index.claimsAt(file, at).map((claim) => claim.environment);
    const same = environments.some((environment) => here.has(environment));
    // What belongs to another environment would be a finding once it is written here.
    if (environments.length > 0 && here.size > 0 && !same) return;
    let known = offers.get(written);
    if (!known) offers.set(written, (known = { kind, start, files: new Set(), environments: new Set(), here: false, alike: false }));
    known.files.add(file.uri);
    for (const environment of environments) known.environments.add(environment);
    known.here ||= same;
    known.alike ||= file.format === facts.format && file.platform === facts.platform;
  };
  for (const file of index.files()) {
    if (file.template) continue;
    for (const { written, range } of file.references) {
      const own = file.uri === facts.uri && offset >= range.start && offset <= range.end + 1;
      if (written !== undefined && !own) offer(written, 'reference', file, range.start);
    }
    if (typed.length < leastOfName) continue;
    for (const { id, mark, local, range } of file.identities)
      if (!local && (mark === 'arn' || mark === 'role' || mark === 'email')) offer(id, 'identity', file, range.start);
  }
  return [...offers]
    .filter(([, one]) => one.kind === 'identity' || one.alike)
    .map(([written, one]) => ({
      text: written,
      range: { start: one.start, end: typed.end },
      kind: one.kind,
      detail: [[...one.environments].join(', '), one.files.size === 1 ? '1 file' : `${one.files.size} files`].filter(Boolean).join(' · '),
      rank: (one.here ? 1_000 : 0) + one.files.size,
    }))
    .sort((a, b) => b.rank - a.rank || (a.text < b.text ? -1 : 1))
    .slice(0, maxCompletions);
}

interface Typed {
  /** What is typed, in lower case, by where it may begin: the whole value first, then its last word. */
  readonly prefixes: readonly { readonly start: number; readonly text: string }[];
  /** End of the word around the offset. */
  readonly end: number;
  /** Characters typed of the last word. */
  readonly length: number;
}

/** The value that is being written at an offset; undefined where none is. */
function typedAt(text: string, offset: number): Typed | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - lineStart > maxLine) return undefined;
  const before = text.slice(lineStart, offset);
  const assignment = /^[^=:]{0,200}?["'\w\])}]\s{0,8}(?:=|:(?=\s|$|["']))\s{0,8}["'`]?/.exec(before);
  const item = /^\s{0,200}-\s{1,8}["']?/.exec(before);
  const whole = assignment ? assignment[0].length : item ? item[0].length : undefined;
  if (whole === undefined || /^\s{0,200}(?:#|\/\/|;|--)/.test(before)) return undefined;
  const word = /[^\s"'`,;<>]{0,500}$/.exec(before)![0].length;
  const starts = [...new Set([lineStart + whole, offset - word])].filter((start) => start <= offset && start >= lineStart + whole);
  const length = offset - Math.max(...starts);
  if (length === 0) {
    const key = /["']?([\w.-]{1,128})["']?\s{0,8}[=:]\s{0,8}["'`]?$/.exec(before)?.[1] ?? '';
    if (readKeyName(key).grade !== 'strong') return undefined;
  }
  const rest = /^[^\s"'`,;<>]{0,500}/.exec(text.slice(offset, offset + 500))![0].length;
  return { prefixes: starts.map((start) => ({ start, text: text.slice(start, offset).toLowerCase() })), end: offset + rest, length };
}

/** Where the typed text begins that a longer one completes. */
function beginning({ prefixes }: Typed, written: string): number | undefined {
  const lower = written.toLowerCase();
  return prefixes.find(({ text }) => lower.length > text.length && lower.startsWith(text))?.start;
}
