/**
 * Speed of the prefilter and of the vendor engine.
 *
 *   tsx bench/prefilter.mts [FILE…]          MB/s over the files, or over 20 MB of generated configuration text
 *   tsx bench/prefilter.mts --worst [KIND]   slowest texts of 1 MB for each built-in pattern
 */
import fs from 'node:fs';
import { Fake } from '../test/support/fake.ts';
import { Prefilter } from '../server/src/detect/engine/prefilter.ts';
import { isPrefixed, type TokenKind, type Vendor } from '../server/src/detect/vendor.ts';
import { createDetector } from '../server/src/detect/engine/vendorEngine.ts';
import { vendors } from '../server/src/detect/vendors.generated.ts';

const megabyte = 1_000_000;
/** Kinds listed for `--worst`. */
const listed = Number(process.env['WORST_LISTED'] ?? 12);

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

/** Letters and digits to take from. */
const noise = new Fake('noise').alnum(megabyte);

/** Texts that make a pattern work hard: its keyword over and over, long runs, almost-matches. */
function hardTexts(kind: TokenKind): readonly Maker[] {
  const fill =
    (unit: string): Maker =>
    (size) =>
      flat(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
  const runs = ['a', 'A1b-_', '0', 'a.', 'aB3/', '=', ' ', '"'];
  const word = kind.keywords[0]!;
  return [
    fill(word),
    fill(`${word} `),
    fill(`${word}=`),
    fill(`${word} = "a0A1" `),
    fill(`"${word}": "${'aB3'.repeat(20)}!",\n`),
    ...runs.map((run) => fill(`${word}${run.repeat(Math.ceil(60 / run.length))}`)),
    ...runs.map<Maker>((run) => (size) => flat(`${word}${run.repeat(size / run.length)}${word}`)),
  ];
}

/** Hard texts that never repeat themselves. */
function variedTexts(kind: TokenKind): readonly Maker[] {
  const vary =
    (unit: (at: number, count: number) => string): Maker =>
    (size) => {
      const units: string[] = [];
      for (let length = 0; length < size; length += units.at(-1)!.length) units.push(unit(length % (megabyte - 100), units.length));
      return flat(units.join('').slice(0, size));
    };
  const word = kind.keywords[0]!;
  return [
    vary((_, count) => `${word}${count} `),
    vary((at) => `${word} = "${noise.slice(at, at + 4)}"\n`),
    vary((at) => `${word}${noise.slice(at, at + 60)}`),
    vary((at) => `"${word}": "${noise.slice(at, at + 60)}!",\n`),
  ];
}

/** A text in one piece, as one that was read from a file. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

/** What a kind may take for any of its texts of 1 MB, milliseconds. */
const bound = 5;

interface Slowest {
  readonly id: string;
  readonly ms: number;
  readonly text: string;
}

/**
 * The slowest text of 1 MB for a kind. All texts are tried at 8 KB, which also compiles the patterns; the three hardest of
 * them, where they look slow, at 1 MB; what is over the bound then counts with the best of three runs.
 */
function slowest(vendor: Vendor, kind: TokenKind, makers: readonly Maker[]): Slowest {
  const small = 8_000;
  const detector = createDetector([{ ...vendor, kinds: [kind] }]);
  const measure = (make: Maker, size: number, runs: number): number => {
    const text = make(size);
    const hits = detector.scan(text);
    return time(() => detector.vendorMatches(text, hits), runs);
  };
  const tried = makers.map((make) => ({ make, ms: measure(make, small, 3) * (megabyte / small) }));
  tried.sort((a, b) => b.ms - a.ms);
  let hardest = { ...tried[0]!, ms: Math.min(tried[0]!.ms, bound) };
  for (const { make, ms: scaled } of tried.slice(0, 3)) {
    if (scaled <= bound / 2) break;
    let ms = measure(make, megabyte, 1);
    if (ms > bound) ms = Math.min(ms, measure(make, megabyte, 2));
    if (ms > hardest.ms || hardest.make === make) hardest = { make, ms };
  }
  return { id: kind.id, ms: hardest.ms, text: JSON.stringify(hardest.make(60)) };
}

function worst(only: string | undefined): void {
  warmUp();
  for (const [name, texts] of [
    ['texts that repeat', hardTexts],
    ['texts that never repeat themselves', variedTexts],
  ] as const) {
    for (const [title, ofThese] of [
      ['recognised by their own text', isPrefixed],
      ['recognised by a name before them', (kind: TokenKind) => !isPrefixed(kind)],
    ] as const) {
      const rows = vendors
        .flatMap((vendor) => vendor.kinds.map((kind) => [vendor, kind] as const))
        .filter(([, kind]) => (only === undefined || kind.id === only) && ofThese(kind))
        .map(([vendor, kind]) => slowest(vendor, kind, texts(kind)))
        .sort((a, b) => b.ms - a.ms);
      if (rows.length === 0) continue;
      const over = rows.filter((row) => row.ms > bound).length;
      const median = rows[rows.length >> 1]!.ms.toFixed(1);
      console.log(`${name}, ${rows.length} kinds ${title}: ${over} take over ${bound} ms for 1 MB, median ${median} ms`);
      for (const row of rows.slice(0, listed)) console.log(`${row.ms.toFixed(1).padStart(8)} ms  ${row.id.padEnd(40)} ${row.text}`);
    }
  }
}

/** Runs what all kinds share on small texts, so that no kind is charged with its compilation. */
function warmUp(): void {
  for (const vendor of vendors.slice(0, 100)) {
    const detector = createDetector([vendor]);
    for (const make of vendor.kinds.flatMap((kind) => [...hardTexts(kind), ...variedTexts(kind)])) {
      const text = make(20_000);
      detector.vendorMatches(text, detector.scan(text));
    }
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--worst') worst(rest[0]);
else speed(first === undefined ? [] : [first, ...rest]);
