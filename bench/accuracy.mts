/**
 * Recall and precision over labelled cases, Bulkhead beside other scanners.
 *
 *   npm run bench:accuracy -- CASES_DIR [--corpus NAME] [--show misses|false] [--no-peers]
 *
 * CASES_DIR holds one `NAME.jsonl` a corpus, one label a line, and `files/`. All labelled files and texts are laid out in one
 * folder that each scanner runs over once. A label is found when a finding about a credential covers its line; a label
 * without a line is about its whole text.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtCommandLine, isMain, plainTable, scanFolder } from './commandLine.mts';
import { whyNoCredential } from './labels.mts';
import { runSecretlint, type MarkedLines } from './peers.mts';

/** One labelled place. */
export interface Label {
  readonly corpus: string;
  /** File below CASES_DIR, or `text` with the case's own text. */
  readonly file?: string;
  readonly text?: string;
  readonly kind?: string;
  /** Counted from 1; absent when the label is about the whole text. */
  readonly line?: number;
  readonly endLine?: number;
  readonly is_secret: boolean;
  /** `X` is a placeholder: neither right nor wrong to report. */
  readonly label?: string;
  readonly rule?: string;
  readonly category?: string;
  /** The labelled value. */
  readonly secret?: string;
}

/** A label and the path of its file in the laid-out folder. */
export interface PlacedLabel extends Label {
  readonly at: string;
}

export interface Score {
  found: number;
  missed: number;
  /** Places labelled as no secret that were reported. */
  wrong: number;
  quiet: number;
  placeholders: number;
  findings: number;
  /** Of the labels that are found and missed, those that name a credential. */
  credentialsFound: number;
  credentialsMissed: number;
}

const noScore: Readonly<Score> = {
  found: 0,
  missed: 0,
  wrong: 0,
  quiet: 0,
  placeholders: 0,
  findings: 0,
  credentialsFound: 0,
  credentialsMissed: 0,
};

/** Corpora whose negatives are no secrets; in the others a negative means "no match of this rule". */
const withTrueNegatives: ReadonlySet<string> = new Set(['creddata', 'whispers', 'leaky-repo', 'fake-leaks']);

/** Rules whose findings point at a credential. The isolation rules among them take the place of the leak they point at. */
const aboutCredentials: ReadonlySet<string> = new Set([
  'hardcoded-credential',
  'credential-in-url',
  'fallback-credential',
  'private-key-in-repository',
  'encoded-credential',
  'secret-in-image',
  'plaintext-in-encrypted-file',
  'secret-in-editor-config',
  'default-credential',
  'test-credential-in-production',
  'production-credential-in-lower-environment',
  'credential-shared-across-environments',
  'long-lived-credential',
  'expired-credential',
]);

const textExtensions: ReadonlySet<string> = new Set(['yaml', 'json', 'toml', 'ini', 'properties', 'env', 'xml']);

/** Reads the labels and lays their files and texts out below `folder`. @param only name of one corpus */
export function layOut(cases: string, folder: string, only?: string): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const corpora = fs.readdirSync(cases).filter((name) => name.endsWith('.jsonl'));
  for (const name of corpora.sort()) {
    const corpus = name.slice(0, -'.jsonl'.length);
    if (only !== undefined && corpus !== only) continue;
    const lines = fs.readFileSync(path.join(cases, name), 'utf8').split('\n').filter(Boolean);
    for (const [i, line] of lines.entries()) {
      const label = { ...(JSON.parse(line) as Label), corpus };
      const at = label.file ?? `texts/${corpus}/${i}.${textExtensions.has(label.kind ?? '') ? label.kind : 'txt'}`;
      if (label.file === undefined) {
        fs.mkdirSync(path.join(folder, path.dirname(at)), { recursive: true });
        fs.writeFileSync(path.join(folder, at), label.text ?? '');
      }
      placed.push({ ...label, at });
    }
  }
  const files = path.join(cases, 'files');
  // All files whatever the corpus, as a repository holds files without labels too.
  if (fs.existsSync(files)) fs.cpSync(files, path.join(folder, 'files'), { recursive: true });
  return placed;
}

/** Whether findings mark a label's place. */
export function marker(findings: readonly MarkedLines[]): (label: PlacedLabel) => boolean {
  const lines = new Set<string>();
  const files = new Set<string>();
  for (const finding of findings) {
    files.add(finding.path);
    for (let line = finding.line; line <= finding.endLine; line++) lines.add(`${finding.path}:${line}`);
  }
  return (label) => {
    if (label.line === undefined || label.file === undefined) return files.has(label.at);
    for (let { line } = label; line <= (label.endLine ?? label.line); line++) if (lines.has(`${label.at}:${line}`)) return true;
    return false;
  };
}

/** Scores findings by corpus, in the order of the labels. */
export function score(labels: readonly PlacedLabel[], findings: readonly MarkedLines[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  const corpusOf = new Map<string, Score>();
  const marks = marker(findings);
  for (const label of labels) {
    const one = scores.get(label.corpus) ?? { ...noScore };
    scores.set(label.corpus, one);
    corpusOf.set(label.at, one);
    const marked = marks(label);
    if (label.label === 'X') one.placeholders += marked ? 1 : 0;
    else if (label.is_secret) {
      one[marked ? 'found' : 'missed']++;
      if (whyNoCredential(label) === undefined) one[marked ? 'credentialsFound' : 'credentialsMissed']++;
    } else one[marked ? 'wrong' : 'quiet']++;
  }
  for (const finding of findings) {
    const one = corpusOf.get(finding.path);
    if (one) one.findings++;
  }
  return scores;
}

export const recall = (one: Score): number => ratio(one.found, one.found + one.missed);
export const recallOfCredentials = (one: Score): number => ratio(one.credentialsFound, one.credentialsFound + one.credentialsMissed);
export const precision = (one: Score): number => ratio(one.found, one.found + one.wrong);
export const f1 = (one: Score): number => ratio(2 * precision(one) * recall(one), precision(one) + recall(one));

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export interface ScannerResult {
  readonly name: string;
  readonly scores: ReadonlyMap<string, Score>;
  readonly seconds: number;
}

/** The table: a row for each corpus and scanner, then one for all corpora with true negatives and one for all labels. */
export function accuracyTable(results: readonly ScannerResult[]): string {
  const rows: (string | number)[][] = [
    [
      'corpus',
      'scanner',
      'labels',
      'recall',
      'of credentials',
      'precision',
      'F1',
      'negatives flagged',
      'placeholders',
      'findings',
      'seconds',
    ],
  ];
  const add = (corpus: string, result: ScannerResult, one: Score, precise: boolean, seconds = ''): void => {
    rows.push([
      corpus,
      result.name,
      one.found + one.missed,
      recall(one).toFixed(3),
      recallOfCredentials(one).toFixed(3),
      precise ? precision(one).toFixed(3) : '–',
      precise ? f1(one).toFixed(3) : '–',
      `${one.wrong}/${one.wrong + one.quiet}`,
      one.placeholders,
      one.findings,
      seconds,
    ]);
  };
  for (const corpus of results[0]?.scores.keys() ?? [])
    for (const result of results) add(corpus, result, result.scores.get(corpus)!, withTrueNegatives.has(corpus));
  for (const result of results) add('all', result, sum([...result.scores.values()]), false, result.seconds.toFixed(1));
  return plainTable(rows);
}

function sum(scores: readonly Score[]): Score {
  const total: Score = { ...noScore };
  for (const one of scores) for (const key of Object.keys(total) as (keyof Score)[]) total[key] += one[key];
  return total;
}

/** Runs the built command line over a laid-out folder. */
export function scanWithBulkhead(cli: string, folder: string): { readonly findings: readonly MarkedLines[]; readonly seconds: number } {
  const { findings, seconds } = scanFolder(cli, folder, ['--persona', 'regular', '--no-suppressions']);
  return { findings: findings.filter((finding) => aboutCredentials.has(finding.rule)), seconds };
}

/** Labels that were judged wrongly: missed secrets, or negatives that were reported. */
function* mistakes(labels: readonly PlacedLabel[], findings: readonly MarkedLines[], show: 'misses' | 'false'): Iterable<PlacedLabel> {
  const marks = marker(findings);
  for (const label of labels)
    if (label.label !== 'X' && label.is_secret === (show === 'misses') && marks(label) === (show === 'false')) yield label;
}

function main(argv: readonly string[]): number {
  const given: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i]!;
    if (arg === '--no-peers') options.set(arg, '');
    else if (arg === '--corpus' || arg === '--show') options.set(arg, argv[++i] ?? '');
    else given.push(arg);
  }
  const show = options.get('--show');
  if (given.length !== 1 || given[0]!.startsWith('-') || (show !== undefined && show !== 'misses' && show !== 'false')) {
    console.error('usage: npm run bench:accuracy -- CASES_DIR [--corpus NAME] [--show misses|false] [--no-peers]');
    return 2;
  }
  const cli = builtCommandLine();
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-accuracy-'));
  try {
    const folder = path.join(temporary, 'cases');
    fs.mkdirSync(folder);
    const labels = layOut(path.resolve(given[0]!), folder, options.get('--corpus'));
    if (labels.length === 0) {
      console.error(`no labels in ${given[0]}${options.has('--corpus') ? ` for the corpus ${options.get('--corpus')}` : ''}`);
      return 2;
    }
    const own = scanWithBulkhead(cli, folder);
    if (show)
      for (const label of mistakes(labels, own.findings, show))
        console.log(
          JSON.stringify({
            corpus: label.corpus,
            rule: label.rule ?? label.category,
            at: label.at,
            line: label.line,
            text: label.text?.slice(0, 160),
          }),
        );
    const results: ScannerResult[] = [{ name: 'bulkhead', scores: score(labels, own.findings), seconds: own.seconds }];
    if (!options.has('--no-peers')) {
      try {
        const peer = runSecretlint(folder);
        results.push({ name: peer.name, scores: score(labels, peer.findings), seconds: peer.seconds });
      } catch (error) {
        console.error(`secretlint is left out: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    console.log(accuracyTable(results));
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
