/**
 * Annotated fixtures. A fixture is one text of several files:
 *
 * ```
 * //- /deploy/staging/.env
 * DB_PASSWORD={{fake:password:1}}
 * #           ^^^^^^^^^^^^^^^^^^^ error
 * ```
 *
 * `{{fake:KIND[:SEED]}}` stands for token-shaped text made from the seed; equal kind and seed give equal text. A marker
 * line holds only a comment sign, blanks, carets and a severity; its carets stand below what the finding must cover and
 * refer to the last line that is no marker. Marker lines are taken out before anything is parsed.
 */
import assert from 'node:assert/strict';
import { AnalysisHost } from '../../server/src/analysis/analysisHost.ts';
import { Fingerprinter } from '../../server/src/base/fingerprint.ts';
import { LineIndex } from '../../server/src/base/range.ts';
import { fixContextFor } from '../../server/src/features/fixContext.ts';
import type { OfferedFix, ParsedFixContext } from '../../server/src/features/fixer.ts';
import { fixesFor } from '../../server/src/features/fixes.ts';
import { applyTextEdits } from '../../server/src/model/edits.ts';
import type { Finding, Fix } from '../../server/src/model/finding.ts';
import { loadPolicy } from '../../server/src/policy/load.ts';
import { rules } from '../../server/src/rules/catalogue.generated.ts';
import { IgnoreStack } from '../../server/src/workspace/ignoreFiles.ts';
import { sharedFactsBuilder } from './facts.ts';
import { makeFake } from './fakes.ts';

const root = 'file:///workspace';
/** 2026-06-01: all fixtures live on this day. */
export const fixtureNow = Date.UTC(2026, 5, 1);

interface Expected {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly severity: string;
}

export interface Fixture {
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly Expected[];
  /** Place of `$0`, when the fixture has one. */
  readonly cursor?: { readonly path: string; readonly offset: number };
}

const marker = /^(\s*(?:#|\/\/|;|--|<!--|%)?)(\s*)(\^+)\s+(error|warning|info)\s*(?:-->)?\s*$/;

/** Splits a fixture into files, expectations and cursor, with fakes filled in. */
export function parseFixture(text: string, fallbackPath = '/.env'): Fixture {
  const files = new Map<string, string>();
  const expected: Expected[] = [];
  let cursor: Fixture['cursor'];
  let path = fallbackPath.replace(/^\//, '');
  let lines: string[] = [];
  // How each line's columns moved when its fakes were filled in, for the marker below it.
  let shift: (column: number) => number = (column) => column;
  const flush = (): void => {
    if (lines.length === 0 && !files.size && path === fallbackPath.replace(/^\//, '')) return;
    let content = lines.join('\n');
    const at = content.indexOf('$0');
    if (at >= 0) {
      content = content.slice(0, at) + content.slice(at + 2);
      cursor = { path, offset: at };
    }
    files.set(path, content);
  };
  const source = text.replace(/^\n/, '').split('\n');
  for (const line of source) {
    const header = /^\/\/- \/?(\S+)\s*$/.exec(line);
    if (header) {
      if (lines.length > 0) flush();
      path = header[1]!;
      lines = [];
      continue;
    }
    const mark = marker.exec(line);
    if (mark) {
      const start = mark[1]!.length + mark[2]!.length;
      expected.push({ path, line: lines.length - 1, start: shift(start), end: shift(start + mark[3]!.length), severity: mark[4]! });
      continue;
    }
    const filled = fill(line);
    shift = filled.shift;
    lines.push(filled.text);
  }
  flush();
  return { files, expected, cursor };
}

function fill(line: string): { text: string; shift: (column: number) => number } {
  const moves: { at: number; by: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(/\{\{fake:([a-z0-9-]+)(?::([^}:]+))?\}\}/g)) {
    const made = makeFake(match[1]!, match[2] ?? '1');
    text += line.slice(last, match.index) + made;
    last = match.index + match[0].length;
    moves.push({ at: last, by: made.length - match[0].length });
  }
  text += line.slice(last);
  return { text, shift: (column) => column + moves.filter((move) => move.at <= column).reduce((sum, move) => sum + move.by, 0) };
}

export interface Analysed {
  readonly host: AnalysisHost;
  readonly fixture: Fixture;
  readonly problems: readonly string[];
  findings(): Finding[];
}

/** Analyses a fixture with only the named rules (all when none is named), policy `.bulkhead.yaml` included. */
export async function analyseFixture(text: string, ruleIds: readonly string[] = [], path?: string): Promise<Analysed> {
  const fixture = parseFixture(text, path);
  const problems: string[] = [];
  const chosen = ruleIds.length ? rules.filter((rule) => ruleIds.includes(rule.meta.id)) : rules;
  for (const id of ruleIds)
    assert.ok(
      chosen.some((rule) => rule.meta.id === id),
      `no rule ${id}`,
    );
  const host = new AnalysisHost({
    rules: chosen,
    now: () => fixtureNow,
    fingerprinter: new Fingerprinter(new Uint8Array(32).fill(7)),
    persona: 'auditor',
    factsBuilder: sharedFactsBuilder,
    onProblem: (where, problem) => problems.push(`${where}: ${problem}`),
  });
  const policy = fixture.files.get('.bulkhead.yaml');
  if (policy !== undefined) {
    const loaded = await loadPolicy(
      `${root}/.bulkhead.yaml`,
      policy,
      rules.map((rule) => rule.meta.id),
      {
        read: (specifier) => {
          const name = specifier.replace(/^\.\//, '');
          const found = fixture.files.get(name);
          return Promise.resolve(found === undefined ? { error: 'no such file' } : { uri: `${root}/${name}`, text: found });
        },
      },
    );
    host.setPolicy(root, loaded);
  }
  const effective = host.policyFor(`${root}/x`);
  for (const [name, content] of fixture.files) {
    if (effective.ignores(name)) continue;
    const ignored = isIgnored(name, fixture.files);
    host.update(`${root}/${name}`, host.analyse({ uri: `${root}/${name}`, path: name, version: 1, text: content, ignored }));
  }
  return {
    host,
    fixture,
    problems,
    findings: () =>
      [...host.uris()].flatMap((uri) => host.findings(uri)).filter((finding) => ruleIds.length === 0 || ruleIds.includes(finding.ruleId)),
  };
}

/** As a repository would have it; undefined for a fixture without any `.gitignore`. */
function isIgnored(path: string, files: ReadonlyMap<string, string>): boolean | undefined {
  if (![...files.keys()].some((name) => /(?:^|\/)\.gitignore$/.test(name))) return undefined;
  let rules = IgnoreStack.empty;
  const parts = path.split('/');
  for (let depth = 0; depth < parts.length; depth++) {
    const folder = parts.slice(0, depth).join('/');
    const text = files.get(folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    if (text !== undefined) rules = rules.with(folder, text);
    if (rules.ignores(depth === parts.length - 1 ? path : `${parts.slice(0, depth + 1).join('/')}/`)) return true;
  }
  return false;
}

/** The findings of one rule must be exactly those that the markers show. */
export async function check(ruleId: string, text: string, path?: string): Promise<void> {
  const analysed = await analyseFixture(text, [ruleId], path);
  assert.deepEqual(analysed.problems, []);
  const found = analysed.findings().map((finding) => {
    const content = analysed.fixture.files.get(finding.primary.path) ?? '';
    const start = new LineIndex(content).position(finding.primary.range.start);
    return `${finding.primary.path}:${start.line + 1}:${start.column + 1}+${finding.primary.range.end - finding.primary.range.start} ${finding.severity}`;
  });
  const wanted = analysed.fixture.expected.map(
    (one) => `${one.path}:${one.line + 1}:${one.start + 1}+${one.end - one.start} ${one.severity}`,
  );
  assert.deepEqual([...new Set(found)].sort(), wanted.sort());
}

/** The rule must say nothing. */
export async function checkNone(ruleId: string, text: string, path?: string): Promise<void> {
  const analysed = await analyseFixture(text, [ruleId], path);
  assert.deepEqual(analysed.problems, []);
  assert.equal(analysed.fixture.expected.length, 0, 'a silent fixture has no markers');
  const found = analysed.findings().map((finding) => `${finding.primary.path}@${finding.primary.range.start} ${finding.message}`);
  assert.deepEqual(found, []);
}

/** What fixes of a file of a fixture see. */
export function fixContextIn(analysed: Analysed, path: string, asked: readonly Finding[]): Promise<ParsedFixContext> {
  const { files } = analysed.fixture;
  const uri = `${root}/${path}`;
  return fixContextFor({ uri, path, version: 1, text: files.get(path)! }, analysed.host.view.facts(uri)!, asked, {
    host: analysed.host,
    folder: root,
    read: (one) => Promise.resolve({ uri: one, text: files.get(decodeURIComponent(one.slice(root.length + 1))) }),
  });
}

export interface OfferedAt {
  readonly fixes: readonly OfferedFix[];
  /** Fixes that were made and failed their check, with the reason. */
  readonly unsound: readonly string[];
  readonly analysed: Analysed;
}

/** All fixes offered at the cursor (`$0`) of a fixture. */
export async function fixesAt(ruleId: string, text: string, path?: string): Promise<OfferedAt> {
  const analysed = await analyseFixture(text, [ruleId], path);
  const { cursor } = analysed.fixture;
  assert.ok(cursor, 'the fixture has a $0');
  const uri = `${root}/${cursor.path}`;
  const here = analysed
    .findings()
    .filter(
      (finding) =>
        finding.primary.uri === uri && finding.primary.range.start <= cursor.offset && cursor.offset <= finding.primary.range.end,
    );
  assert.ok(here.length > 0, 'there is a finding at $0');
  const unsound: string[] = [];
  const context = await fixContextIn(analysed, cursor.path, here);
  const onUnsound = (title: string, { step, reason }: { readonly step: string; readonly reason: string }): void => {
    unsound.push(`${title} (${step}: ${reason})`);
  };
  return { fixes: here.flatMap((finding) => fixesFor(finding, context, { onUnsound })), unsound, analysed };
}

/** Applies the fix whose title or provider begins with `which` at `$0` and compares the files it names in `after`. */
export async function checkFix(ruleId: string, which: string, before: string, after: string, path?: string): Promise<void> {
  const { fixes, unsound, analysed } = await fixesAt(ruleId, before, path);
  const fix = fixes.find((one) => one.title.startsWith(which) || one.references?.some(({ syntax }) => syntax === which));
  assert.ok(fix, `a fix ${which} among ${fixes.map((one) => one.title).join(' | ')}; not sound: ${unsound.join(' | ')}`);
  const result = applyEdits(fix, analysed.fixture.files);
  const wanted = parseFixture(after, path);
  for (const [name, content] of wanted.files) assert.equal(result.get(name), content, name);
}

/** Files after a fix. */
export function applyEdits(fix: Fix, files: ReadonlyMap<string, string>): Map<string, string> {
  const result = new Map(files);
  for (const edit of fix.edits) {
    const name = edit.uri.slice(root.length + 1);
    const content = applyTextEdits(result.get(name) ?? '', edit.edits);
    assert.ok(content !== undefined, `the edits of ${name} can be applied`);
    result.set(name, content);
  }
  return result;
}
