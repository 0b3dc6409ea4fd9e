import { overlaps, type TextRange } from '../base/range.ts';
import { applyTextEdits, inOrder, OffsetMap } from '../model/edits.ts';
import { isIndex, type Entry, type FormatId, type ParsedText, type SourceFile } from '../model/document.ts';
import type { FileEdit, Finding, Fix } from '../model/finding.ts';
import { policyFileNames } from '../policy/load.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import type { FixContext, FixKind } from './fixer.ts';
import { readIndependently, type Leaf } from './independentParsers.ts';

/** Why a fix is not offered. Never quotes the text. */
export interface Unsound {
  readonly step: 'edits' | 'parse' | 'entries' | 'independent' | 'finding' | 'new finding' | 'reference';
  readonly reason: string;
}

/** One file before and after a fix. */
interface Change {
  readonly before: SourceFile;
  readonly after: SourceFile;
  readonly map: OffsetMap;
  readonly created: boolean;
}

/**
 * Applies a fix in memory and looks at what comes out: every file still parses by the product's reader and by an independent
 * one, every entry that the edits do not reach has the value that it had, the finding is gone, and none is there that was not.
 * @returns why it must not be offered; undefined when it may
 */
export function checkPlan(finding: Finding, fix: Fix, kind: FixKind, context: FixContext): Unsound | undefined {
  const changes: Change[] = [];
  for (const edit of fix.edits) {
    const change = changeOf(edit, context);
    if (!change) return { step: 'edits', reason: 'the edits cannot be applied' };
    changes.push(change);
  }
  if (new Set(changes.map(({ before }) => before.uri)).size !== changes.length)
    return { step: 'edits', reason: 'two sets of edits for one file' };
  for (const change of changes) {
    const problem = checkText(change, fix, kind);
    if (problem) return problem;
  }
  return checkFindings(finding, fix, kind, changes, context);
}

function changeOf(edit: FileEdit, context: FixContext): Change | undefined {
  const before = sourceOf(edit, context);
  const sorted = before && inOrder(edit.edits, before.text.length);
  const text = before && applyTextEdits(before.text, edit.edits);
  if (!before || !sorted || text === undefined) return undefined;
  return { before, after: { ...before, text }, map: new OffsetMap(sorted), created: edit.create === true && before.text === '' };
}

/** The text that edits are for; undefined where it is not known. */
function sourceOf({ uri, create }: FileEdit, { file, facts, index, other }: FixContext): SourceFile | undefined {
  if (uri === file.uri) return file;
  const folder = file.uri.slice(0, file.uri.length - encodedLength(file));
  const path = uri.startsWith(folder) ? decoded(uri.slice(folder.length)) : (index.facts(uri)?.path ?? uri.slice(uri.lastIndexOf('/') + 1));
  const found = other(uri) ?? other(path);
  if (!found || (found.text === undefined && !create)) return undefined;
  return { uri, path, version: found.version ?? 0, text: found.text ?? '', ignored: index.facts(uri)?.ignored ?? facts.ignored };
}

/** Length of the path of a file as its URI writes it. */
function encodedLength({ uri, path }: SourceFile): number {
  let at = uri.length;
  for (const _ of path.split('/')) at = uri.lastIndexOf('/', at - 1);
  return uri.length - at - 1;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fixes of these kinds write comments, and nothing else into the file that they are for. */
const commentsOnly: ReadonlySet<FixKind> = new Set(['suppression', 'pin']);

function checkText({ before, after, map, created }: Change, fix: Fix, kind: FixKind): Unsound | undefined {
  const format = formatFor(before.path, before.languageId);
  const old = format.parse(before.text, defaultParseLimits);
  const now = format.parse(after.text, defaultParseLimits);
  if (now.problems.length > old.problems.length) return { step: 'parse', reason: `${format.id}: ${now.problems[0]!.message}` };
  const touched = compareEntries(old, now, map);
  if (typeof touched === 'string') return { step: 'entries', reason: `${format.id}: ${touched}` };
  if (commentsOnly.has(kind) && !policyFileNames.includes(before.path) && touched.before.length + touched.after.length > 0)
    return { step: 'entries', reason: `${format.id}: the comment changes an entry` };
  const comments = compareComments(old, now, map);
  if (comments) return { step: 'entries', reason: comments };
  const expected = checkExpected(fix, before.uri, now);
  if (expected) return { step: 'reference', reason: expected };
  return created ? undefined : compareIndependently(format.id, before.text, after.text, touched);
}

interface Touched {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** The entries that the edits reach, or what has become of another one. */
function compareEntries(old: ParsedText, now: ParsedText, map: OffsetMap): Touched | string {
  const left = new Map<string, Entry[]>();
  for (const entry of now.entries) {
    const key = placeKey(entry.keyRange, entry.valueRange);
    left.set(key, [...(left.get(key) ?? []), entry]);
  }
  const touched: Entry[] = [];
  for (const entry of old.entries) {
    const whole = map.untouched(spanOf(entry));
    const keyRange = entry.keyRange && map.untouched(entry.keyRange);
    const valueRange = map.untouched(entry.valueRange);
    if (!whole || !valueRange) {
      touched.push(entry);
      continue;
    }
    const candidates = left.get(placeKey(keyRange, valueRange));
    const index = candidates?.findIndex((one) => one.value === entry.value && samePath(one.keyPath, entry.keyPath)) ?? -1;
    if (candidates && index >= 0) candidates.splice(index, 1);
    // Text that is added straight at a value makes another value of it: the fix is about this entry.
    else if (map.isEditedAt(entry.valueRange)) touched.push(entry);
    else return `an entry that the fix is not about has changed (${entry.keyPath.length} keys deep)`;
  }
  const added = [...left.values()].flat();
  const strange = added.find((entry) => !map.isWritten(spanOf(entry)));
  return strange ? 'an entry has appeared outside of what the fix writes' : { before: touched, after: added };
}

function spanOf({ keyRange, valueRange, quoting }: Entry): TextRange {
  const quoted = quoting === 'single' || quoting === 'double' || quoting === 'backtick' ? 1 : 0;
  return {
    start: Math.min(keyRange?.start ?? valueRange.start, valueRange.start - quoted),
    end: Math.max(valueRange.end + quoted, keyRange?.end ?? 0),
  };
}

function placeKey(keyRange: TextRange | undefined, valueRange: TextRange): string {
  return `${keyRange?.start ?? -1} ${valueRange.start} ${valueRange.end}`;
}

/** Items of a sequence move when one is added or taken away. */
function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i] || (isIndex(key) && isIndex(b[i]!)));
}

function compareComments(old: ParsedText, now: ParsedText, map: OffsetMap): string | undefined {
  const there = new Set(now.comments.map(({ range, text }) => `${range.start} ${text}`));
  for (const { range, text } of old.comments) {
    const place = map.untouched(range);
    if (place && !there.has(`${place.start} ${text}`)) return 'a comment that the fix is not about has changed';
  }
  return undefined;
}

/** Whether entries have the values that the fix says. */
function checkExpected(fix: Fix, uri: string, now: ParsedText): string | undefined {
  for (const expected of fix.expects ?? []) {
    if (expected.uri !== uri) continue;
    const found = now.entries.filter(
      (entry) =>
        entry.document === expected.document &&
        entry.keyPath.length === expected.keyPath.length &&
        samePath(entry.keyPath, expected.keyPath),
    );
    const wanted = expected.value;
    if (
      wanted === undefined
        ? found.some(({ keyPath }) => keyPath.every((key, i) => key === expected.keyPath[i]))
        : !found.some(({ value }) => value === wanted)
    )
      return wanted === undefined ? 'an entry is still there' : 'an entry has not the value that the fix writes';
  }
  return undefined;
}

/** The same question to a parser that shares nothing with the product's own. */
function compareIndependently(format: FormatId, before: string, after: string, touched: Touched): Unsound | undefined {
  const old = readIndependently(format, before);
  // What another parser refuses already (templates) it cannot judge afterwards.
  if (!old || old.problem !== undefined) return undefined;
  const now = readIndependently(format, after);
  if (!now || now.problem !== undefined)
    return { step: 'independent', reason: `another ${format} parser refuses it: ${now?.problem ?? 'too long'}` };
  const rest = (leaves: readonly Leaf[], entries: readonly Entry[]): string[] => {
    const gone = new Set(entries.map((entry) => [String(entry.document), ...entry.keyPath].join('\0')));
    return leaves.flatMap(({ path, value }) =>
      // A collection that is emptied or filled is no scalar any more.
      gone.has(path.join('\0')) || [...gone].some((key) => key.startsWith(`${path.join('\0')}\0`))
        ? []
        : [
            `${path
              .slice(1)
              .filter((key) => !isIndex(key))
              .join('\0')}\0\0${value}`,
          ],
    );
  };
  const a = rest(old.leaves, touched.before);
  const b = rest(now.leaves, touched.after);
  return a.length === b.length && a.every((leaf, i) => leaf === b[i])
    ? undefined
    : { step: 'independent', reason: `another ${format} parser reads other values than before` };
}

function checkFindings(finding: Finding, fix: Fix, kind: FixKind, changes: readonly Change[], context: FixContext): Unsound | undefined {
  const preview = context.preview(changes.map(({ after }) => after));
  for (const { before, map } of changes) {
    const seen = preview.get(before.uri);
    if (!seen) return { step: 'finding', reason: 'the result cannot be looked at' };
    const old = before.uri === context.file.uri ? context.findings : undefined;
    const primary = finding.primary;
    if (before.uri === primary.uri) {
      // Several values may be reported in one place: there must be one less.
      const count = (found: readonly Finding[], place: TextRange): number =>
        found.filter(
          (one) =>
            one.ruleId === finding.ruleId &&
            (kind !== 'rewrite' || one.messageId === finding.messageId) &&
            touches(one.primary.range, place),
        ).length;
      const was = old ? count(old, primary.range) : 1;
      if (count(seen.findings, map.covering(primary.range)) >= Math.max(was, 1))
        return { step: 'finding', reason: `${finding.ruleId} is still reported` };
    }
    if (kind === 'pin' || !old) continue;
    const fresh = newFindings(old, seen.findings, map)[0];
    if (fresh) return { step: 'new finding', reason: `${fresh.ruleId} is reported afterwards` };
  }
  for (const reference of fix.references ?? []) {
    const facts = preview.get(reference.uri)?.facts;
    const change = changes.find(({ before }) => before.uri === reference.uri);
    const found = facts?.references.some(
      (one) =>
        change!.map.isWritten(one.range) &&
        one.malformed === undefined &&
        one.locator.path === reference.locator.path &&
        (reference.locator.store === undefined || one.locator.store === reference.locator.store) &&
        one.locator.field === reference.locator.field,
    );
    if (!found) return { step: 'reference', reason: 'the new text is not read as the reference that it should be' };
  }
  return undefined;
}

function touches(a: TextRange, b: TextRange): boolean {
  return overlaps({ start: a.start, end: Math.max(a.end, a.start + 1) }, { start: b.start, end: Math.max(b.end, b.start + 1) });
}

/** Findings that were not there: neither by their fingerprint nor at their place. */
export function newFindings(before: readonly Finding[], after: readonly Finding[], map: OffsetMap): Finding[] {
  const left = [...before];
  const take = (matches: (one: Finding) => boolean): boolean => {
    const index = left.findIndex(matches);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  const unknown = after.filter((one) => !take((old) => old.fingerprint === one.fingerprint));
  const moved = unknown.filter(
    (one) => !take((old) => old.ruleId === one.ruleId && touches(map.covering(old.primary.range), one.primary.range)),
  );
  // What moves to another place of the file is the same finding.
  return moved.filter((one) => !take((old) => old.ruleId === one.ruleId && old.subject !== undefined && old.subject === one.subject));
}
