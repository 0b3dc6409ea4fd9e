/**
 * Speed of the prefilter and of the vendor engine.
 *
 *   tsx bench/prefilter.mts [FILE…]          MB/s over the files, or over 20 MB of generated configuration text
 *   tsx bench/prefilter.mts --worst [KIND]   slowest texts of 1 MB for each built-in pattern
 */
import fs from 'node:fs';
import { Fake } from '../server/src/base/fake.ts';
import { Prefilter } from '../server/src/detect/prefilter.ts';
import { isPrefixed, type TokenKind, type Vendor } from '../server/src/detect/vendor.ts';
import { createDetector } from '../server/src/detect/vendorEngine.ts';
import { vendors } from '../server/src/detect/vendors.generated.ts';

const megabyte = 1_000_000;

/** Text like that of charts, workflows and properties files, with a token-like value now and then. */
function configurationText(size: number, seed: number): string {
  const fake = new Fake(seed);
  const words = (
    'name image value port service replicas enabled true false metadata labels annotations spec template containers resources limits memory cpu ' +
    'config database host user password secret key token url http https path type string description default version runs-on steps uses with env ' +
    'build test deploy production staging region cluster namespace ingress backend storage volume mount timeout retries logging level info debug'
  ).split(' ');
  const lines: string[] = [];
  for (let length = 0; length < size;) {
    const indent = '  '.repeat(fake.integer(6));
    const key = `${fake.pick(words)}${fake.integer(3) === 0 ? `_${fake.pick(words)}` : ''}`;
    const kind = fake.integer(24);
    const value =
      kind < 12
        ? fake.pick(words)
        : kind < 16
          ? `"${fake.pick(words)} ${fake.pick(words)} ${fake.pick(words)}"`
          : kind < 18
            ? fake.digits(3)
            : kind < 20
              ? `https://${fake.pick(words)}.example.com/${fake.pick(words)}`
              : kind < 22
                ? ''
                : kind < 23
                  ? `# ${fake.pick(words)} of the ${fake.pick(words)}, see ${fake.pick(words)}`
                  : fake.alnum(32);
    const line = kind === 22 ? `${indent}${value}` : fake.integer(2) ? `${indent}${key}: ${value}` : `${key.toUpperCase()}=${value}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

/** Best of several runs, milliseconds of processor time, so that a busy machine changes little. */
function time(run: () => void, runs = 7): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

function keywordsOf(list: readonly Vendor[]): readonly string[] {
  return [
    ...new Set(list.flatMap((vendor) => vendor.kinds.flatMap((kind) => kind.keywords.map((keyword) => keyword.toLowerCase())))),
  ].filter((keyword) => keyword.length >= 3);
}

function speed(files: readonly string[]): void {
  const texts = files.length > 0 ? files.map((file) => fs.readFileSync(file, 'utf8')) : [configurationText(20 * megabyte, 1)];
  const size = texts.reduce((sum, text) => sum + text.length, 0) / megabyte;
  const rate = (milliseconds: number): string => `${(size / (milliseconds / 1_000)).toFixed(0).padStart(5)} MB/s`;
  console.log(`${size.toFixed(1)} MB in ${texts.length} text${texts.length === 1 ? '' : 's'}, ${vendors.length} vendors`);
  for (const count of [40, 200, vendors.length]) {
    const prefilter = new Prefilter(keywordsOf(vendors.slice(0, count)));
    let hits = 0;
    const best = time(() => {
      hits = 0;
      for (const text of texts) hits += prefilter.scan(text).count;
    });
    console.log(
      `prefilter, ${String(count).padStart(3)} vendors, ${String(prefilter.keywords.length).padStart(4)} keywords: ${rate(best)}, ${hits} hits`,
    );
  }
  const detector = createDetector(vendors);
  console.log(`engine's own scan:                         ${rate(time(() => texts.forEach((text) => detector.scan(text))))}`);
  const scans = texts.map((text) => detector.scan(text));
  let matches = 0;
  const best = time(() => {
    matches = 0;
    texts.forEach((text, i) => (matches += detector.vendorMatches(text, scans[i]!).length));
  }, 3);
  console.log(`matching at the hits:                      ${rate(best)}, ${matches} matches`);
}

type Maker = (size: number) => string;

/** Texts that make a pattern work hard: its keyword over and over, long runs, almost-matches. */
function hardTexts(kind: TokenKind): readonly Maker[] {
  const fill =
    (unit: string): Maker =>
    (size) =>
      unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const runs = ['a', 'A1b-_', '0', 'a.', 'aB3/', '=', ' ', '"'];
  const word = kind.keywords[0]!;
  return [
    fill(word),
    fill(`${word} `),
    fill(`${word}=`),
    fill(`${word} = "a0A1" `),
    fill(`"${word}": "${'aB3'.repeat(20)}!",\n`),
    ...runs.map((run) => fill(`${word}${run.repeat(Math.ceil(60 / run.length))}`)),
    ...runs.map<Maker>((run) => (size) => `${word}${run.repeat(size / run.length)}${word}`),
  ];
}

/** The hardest of small texts for each kind, measured on 1 MB where it looks slow. */
function worst(only: string | undefined): void {
  const small = 8_000;
  const rows: { readonly id: string; readonly ms: number; readonly text: string }[] = [];
  for (const vendor of vendors) {
    for (const kind of vendor.kinds) {
      if (only !== undefined && kind.id !== only) continue;
      const detector = createDetector([{ ...vendor, kinds: [kind] }]);
      const measure = (make: Maker, size: number, runs: number): number => {
        const text = make(size);
        const hits = detector.scan(text);
        return time(() => detector.vendorMatches(text, hits), runs);
      };
      let hardest = { ms: 0, make: hardTexts(kind)[0]! };
      for (const make of hardTexts(kind)) {
        const ms = measure(make, small, 2);
        if (ms > hardest.ms) hardest = { ms, make };
      }
      const scaled = hardest.ms * (megabyte / small);
      rows.push({ id: kind.id, ms: scaled > 5 ? measure(hardest.make, megabyte, 1) : scaled, text: JSON.stringify(hardest.make(60)) });
    }
  }
  rows.sort((a, b) => b.ms - a.ms);
  const prefixed = new Set(vendors.flatMap((vendor) => vendor.kinds.filter(isPrefixed).map((kind) => kind.id)));
  for (const [title, list] of [
    ['recognised by their own text', rows.filter((row) => prefixed.has(row.id))],
    ['recognised by a name before them', rows.filter((row) => !prefixed.has(row.id))],
  ] as const) {
    const over = list.filter((row) => row.ms > 5).length;
    console.log(
      `${list.length} kinds ${title}: ${over} take over 5 ms for 1 MB, median ${list[list.length >> 1]?.ms.toFixed(1) ?? '–'} ms`,
    );
    for (const row of list.slice(0, 25)) console.log(`${row.ms.toFixed(1).padStart(8)} ms  ${row.id.padEnd(40)} ${row.text}`);
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--worst') worst(rest[0]);
else speed(first === undefined ? [] : [first, ...rest]);
