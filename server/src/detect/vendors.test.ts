/**
 * Every vendor file against its own samples, with all vendors loaded. `VENDOR=ci` or `VENDOR=github` runs one category or
 * one vendor.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { Fake } from '../../../test/support/fake.ts';
import { isPrefixed, type Samples, type TokenKind, type Vendor } from './vendor.ts';
import { createDetector, type Detector } from './engine/vendorEngine.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'vendors');
const only = process.env['VENDOR'];
const seeds = [1, 2, 3];

interface Loaded {
  readonly category: string;
  readonly file: string;
  readonly vendor?: Vendor;
  readonly samples?: Samples;
  readonly error?: unknown;
}

const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !path.basename(file).startsWith('_'))
  .sort();
// Loaded one by one, so that a broken file fails its own test only.
const load = createRequire(import.meta.url);
const loaded: readonly Loaded[] = files.map((file) => {
  const place = { category: path.dirname(file), file: path.basename(file, '.ts') };
  try {
    const module = load(path.join(folder, file)) as { default?: Vendor; samples?: Samples };
    return { ...place, vendor: module.default, samples: module.samples };
  } catch (error) {
    return { ...place, error };
  }
});
const vendors = loaded.flatMap(({ vendor }) => (vendor ? [vendor] : []));
const kindCount = new Map<string, number>();
for (const { kinds } of vendors) for (const { id } of kinds) kindCount.set(id, (kindCount.get(id) ?? 0) + 1);

const problems: string[] = [];
let shared: Detector | undefined;
function detector(): Detector {
  shared ??= createDetector(vendors, [], { onProblem: (kindId, error) => problems.push(`${kindId}: ${String(error)}`) });
  return shared;
}

/** What a regular expression's atoms repeat without a bound, or repeat nested. */
function lint(regex: RegExp): readonly string[] {
  const out: string[] = [];
  const { source } = regex;
  const groups: { repeats: boolean }[] = [{ repeats: false }];
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    let closed: { repeats: boolean } | undefined;
    if (c === '\\') i++;
    else if (c === '[') {
      for (i++; i < source.length && source[i] !== ']'; i++) if (source[i] === '\\') i++;
    } else if (c === '(') {
      groups.push({ repeats: false });
      const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(i))![0];
      i += head.length - 1;
      continue;
    } else if (c === ')') closed = groups.pop();
    else if (c === '|' || c === '^' || c === '$') continue;
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(source.slice(i + 1))?.[0];
    if (closed && closed.repeats) groups.at(-1)!.repeats = true;
    if (!quantifier) continue;
    const variable = quantifier === '*' || quantifier === '+' || /,/.test(quantifier);
    if (quantifier === '*' || quantifier === '+' || /,\}$/.test(quantifier)) out.push(`unbounded ${quantifier} at ${i + 1}`);
    const most = Number(/(\d+)\}$/.exec(quantifier)?.[1] ?? (quantifier === '?' ? 1 : Infinity));
    if (closed?.repeats && most > 12) out.push(`repetition in a repeated group at ${i + 1}`);
    if (variable) groups.at(-1)!.repeats = true;
    i += quantifier.length;
  }
  return out;
}

function unmark(sample: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = sample.indexOf('⟦');
  const end = sample.indexOf('⟧') - 1;
  assert.ok(start >= 0 && end > start, 'a match sample marks its secret with ⟦ and ⟧');
  assert.ok(sample.indexOf('⟦', start + 1) < 0 && sample.indexOf('⟧', end + 2) < 0, 'a match sample marks one secret');
  return { text: sample.replace('⟦', '').replace('⟧', ''), start, end };
}

/** Ranges of one kind in a text, those that became parts of another match included. */
function found(text: string, kind: TokenKind): readonly string[] {
  const matches = detector().vendorMatches(text, detector().scan(text));
  return matches
    .filter(
      (match) =>
        match.kind.id === kind.id ||
        (match.parts && match.kind.pairsWith?.includes(kind.id)) ||
        (match.parts && kind.pairsWith?.includes(match.kind.id)),
    )
    .flatMap((match) => (match.kind.id === kind.id ? [match.range] : (match.parts ?? [])))
    .map(({ start, end }) => `${start}–${end}`);
}

function others(text: string): string {
  return (
    detector()
      .vendorMatches(text, detector().scan(text))
      .map((match) => `${match.kind.id} at ${match.range.start}–${match.range.end}`)
      .join(', ') || 'nothing'
  );
}

describe('vendors', () => {
  for (const { category, file, vendor, samples, error } of loaded) {
    if (only && only !== category && only !== file) continue;
    describe(`${category}/${file}`, () => {
      it('is a vendor file', () => {
        if (error) throw error;
        assert.ok(vendor, 'has a default export');
        assert.equal(vendor.id, file, 'the id is the file name');
        assert.equal(vendor.category, category, 'the category is the folder');
        assert.match(vendor.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.ok(vendor.kinds.length > 0, 'has a token kind');
        for (const url of [vendor.revoke, vendor.source]) assert.match(url, /^https:\/\/\S+$/);
        assert.ok(samples, 'exports samples');
        assert.deepEqual(
          Object.keys(samples(new Fake(1))).sort(),
          vendor.kinds.map((kind) => kind.id).sort(),
          'samples for each kind, and for no other',
        );
      });
      for (const kind of vendor?.kinds ?? []) {
        describe(kind.id, () => {
          it('is declared as the contract asks', () => {
            assert.equal(kindCount.get(kind.id), 1, 'the id is unique');
            assert.ok(kind.id === vendor!.id || kind.id.startsWith(`${vendor!.id}-`), 'the id begins with the vendor id');
            assert.match(kind.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
            assert.ok(kind.title.length > 3 && !/[.\n]$/.test(kind.title), 'the title is a name, not a sentence');
            assert.ok(kind.keywords.length > 0, 'has a keyword');
            for (const keyword of kind.keywords) assert.ok(keyword.length >= 3, `keyword \`${keyword}\` has at least 3 characters`);
            for (const url of [kind.revoke, kind.source]) if (url !== undefined) assert.match(url, /^https:\/\/\S+$/);
            for (const id of kind.pairsWith ?? []) assert.ok(kindCount.has(id), `pairsWith names an existing kind, not ${id}`);
            const patterns = isPrefixed(kind) ? [kind.pattern] : [kind.value, ...(kind.name ? [kind.name] : [])];
            for (const pattern of patterns) assert.deepEqual(lint(pattern), [], 'quantifiers are bounded and not nested');
          });
          it('is found where the samples mark it, and nowhere else', () => {
            for (const seed of seeds) {
              const own = samples!(new Fake(`${kind.id}/${seed}`))[kind.id];
              assert.ok(own, 'has samples');
              assert.ok(own.match.length >= 2, 'has two match samples');
              assert.ok(own.ignore.length >= 2, 'has two ignore samples');
              own.match.forEach((sample, i) => {
                const { text, start, end } = unmark(sample);
                assert.deepEqual(found(text, kind), [`${start}–${end}`], `match sample ${i}, seed ${seed}; found in it: ${others(text)}`);
              });
              own.ignore.forEach((sample, i) => {
                assert.deepEqual(found(sample, kind), [], `ignore sample ${i}, seed ${seed}`);
              });
            }
            assert.deepEqual(
              problems.filter((problem) => problem.startsWith(`${kind.id}:`)),
              [],
              'no function of the kind throws',
            );
          });
        });
      }
    });
  }
});
