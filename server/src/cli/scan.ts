import path from 'node:path';
import { URI } from 'vscode-uri';
import { AnalysisHost } from '../analysis/analysisHost.ts';
import { Fingerprinter } from '../base/fingerprint.ts';
import { globMatcher } from '../base/glob.ts';
import { printable } from '../base/printable.ts';
import { LineIndex } from '../base/range.ts';
import { fixContextFor } from '../features/fixContext.ts';
import { fixesFor } from '../features/fixes.ts';
import type { Finding, Fix, Persona } from '../model/finding.ts';
import { decode } from '../workspace/decode.ts';
import type { WorkspaceFileSystem } from '../workspace/fileSystem.ts';
import { policyOfFolder } from '../workspace/policies.ts';
import { scanFolder } from '../workspace/scan.ts';
import type { Baseline, BaselineUse } from './baseline.ts';
import { rootsOf } from './roots.ts';
import { openRoot, type AnalysedRoot, type Selection } from './selection.ts';
import type { Terminal } from './terminal.ts';
import type { ScanReport } from './report.ts';
import { InputError } from './usage.ts';

export interface ScanArguments {
  readonly paths: readonly string[];
  readonly persona: Persona;
  readonly suppressions: boolean;
  readonly honorOtherScanners: boolean;
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maxFileSize: number;
  /** Make fixes for the output; costs a second read of the files concerned. */
  readonly fixes: boolean;
  readonly trusted: boolean;
  readonly version: string;
  /** Which findings are reported; all of them where it is missing. */
  readonly selection?: Selection;
  /** Known findings, which are left out. */
  readonly baseline?: Baseline;
  /** A key of its own makes fingerprints that mean something outside this run. */
  readonly fingerprinter?: Fingerprinter;
}

export interface ScanOutcome {
  readonly report: ScanReport;
  readonly host: AnalysisHost;
  /** Some input could not be read; each was named on standard error. */
  readonly unreadable: number;
  readonly baseline?: BaselineUse;
}

/** Reads once more what was scanned, from where it was scanned. */
type Reread = (uri: string) => Promise<string | undefined>;

/**
 * Scans files and folders; what cannot be read is named and the rest goes on.
 * @throws GitError when the selection needs a repository and there is none that can be read
 * @throws InputError when it was cancelled
 */
export async function scan(args: ScanArguments, terminal: Terminal): Promise<ScanOutcome> {
  const started = performance.now();
  const startedAt = Date.now();
  const fingerprinter = args.fingerprinter ?? Fingerprinter.withRandomKey();
  const host = new AnalysisHost({
    persona: args.persona,
    suppressions: args.suppressions,
    honorOtherScanners: args.honorOtherScanners,
    fingerprinter,
    onProblem: (where, problem) => terminal.complain(`${printable(where)}: ${printable(problem)}`),
  });
  const { roots, missing } = rootsOf(args.paths, terminal);
  let unreadable = missing;
  let files = 0;
  let bytes = 0;
  const excluded = globMatcher(args.exclude);
  const opened: { root: string; fileSystem: WorkspaceFileSystem; select: (all: readonly Finding[]) => Promise<readonly Finding[]> }[] = [];
  const closers: (() => void)[] = [];
  try {
    for (const [root, under] of roots) {
      const folder = URI.file(root).toString();
      const { fileSystem, select, close } = await openRoot(root, under, args.selection);
      if (close) closers.push(close);
      const policy = await policyOfFolder(folder, fileSystem, [...host.allRules.keys()], args.trusted);
      host.setPolicy(folder, policy);
      const excludes = (one: string): boolean => policy.ignores(one) || excluded(one);
      const summary = await scanFolder(host, fileSystem, folder, {
        maxFileSize: args.maxFileSize,
        excludes,
        token: terminal.token,
        readAhead: 16,
        onProblem: (where, problem, severity) => {
          if (severity === 'error') unreadable++;
          terminal.complain(`${printable(where)}: ${printable(problem)}`);
        },
        onProgress: (done, total) => terminal.progress(done, total),
      });
      const analysed: AnalysedRoot = { host, folder, policy, args, excluded, fingerprinter, token: terminal.token };
      opened.push({ root: folder, fileSystem, select: (all) => select(analysed, all) });
      files += summary.files;
      bytes += summary.bytes;
    }
    terminal.endProgress();
    const all: Finding[] = [];
    for (const uri of host.uris()) all.push(...host.findings(uri));
    const used = args.baseline?.apply(all, (one) => isIn([...roots.values()].flat(), one) && !excluded(one));
    const kept = new Set(used?.findings ?? all);
    const findings: Finding[] = [];
    for (const { root, select } of opened) {
      const own = all.filter((finding) => rootOf(finding.primary.uri, opened) === root);
      findings.push(...(await select(own)).filter((finding) => kept.has(finding)));
    }
    if (terminal.token.isCancellationRequested) throw new InputError('cancelled; a part of the result is not written.');
    const pathOf = pathsFrom(process.cwd());
    const places = new Map([...new Set(findings)].map((finding) => [finding, pathOf(finding.primary.uri)]));
    findings.sort(
      (a, b) => compare(places.get(a)!, places.get(b)!) || a.primary.range.start - b.primary.range.start || compare(a.ruleId, b.ruleId),
    );
    const reread: Reread = async (uri) => {
      const read = await opened.find(({ root }) => root === rootOf(uri, opened))!.fileSystem.read(uri, args.maxFileSize);
      const decoded = 'bytes' in read ? decode(read.bytes) : undefined;
      return decoded && 'text' in decoded ? decoded.text : undefined;
    };
    const fixes = args.fixes ? await fixesOf(findings, host, (uri) => rootOf(uri, opened), reread) : new Map<Finding, readonly Fix[]>();
    const report: ScanReport = {
      findings,
      rules: [...host.allRules.values()].map((rule) => rule.meta),
      linesOf: (uri) => {
        const facts = host.view.facts(uri);
        return facts ? new LineIndex(facts.lines) : undefined;
      },
      claimsOf: ({ primary }) => {
        const facts = host.view.facts(primary.uri);
        return facts ? host.view.claimsAt(facts, primary.range.start) : [];
      },
      pathOf,
      referenceOf: (uri) => {
        const shown = pathOf(uri);
        return path.isAbsolute(shown) ? uri : shown.split('/').map(encodeURIComponent).join('/');
      },
      fixesOf: (finding) => fixes.get(finding) ?? [],
      files,
      bytes,
      milliseconds: performance.now() - started,
      started: startedAt,
      commit: /^[0-9a-f]{40,64}$/.exec(process.env['CI_COMMIT_SHA'] ?? '')?.[0],
      version: args.version,
      colours: terminal.colours,
    };
    return { report, host, unreadable, baseline: used };
  } finally {
    closers.forEach((close) => close());
  }
}

/** Paths relative to a folder where they lie below it, else absolute. */
export function pathsFrom(cwd: string): (uri: string) => string {
  return (uri) => {
    const file = URI.parse(uri).fsPath;
    const relative = path.relative(cwd, file);
    return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative.split(path.sep).join('/');
  };
}

function rootOf(uri: string, opened: readonly { readonly root: string }[]): string | undefined {
  let best: string | undefined;
  for (const { root } of opened)
    if ((uri.startsWith(root.endsWith('/') ? root : `${root}/`) || opened.length === 1) && root.length > (best?.length ?? -1)) best = root;
  return best;
}

function isIn(under: readonly string[], one: string): boolean {
  return under.some((part) => part === '' || one === part || one.startsWith(`${part}/`));
}

/** Fixes written into reports: of each finding the preferred one, or the first. */
async function fixesOf(
  findings: readonly Finding[],
  host: AnalysisHost,
  rootOfUri: (uri: string) => string | undefined,
  reread: Reread,
): Promise<Map<Finding, readonly Fix[]>> {
  const fixes = new Map<Finding, readonly Fix[]>();
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byFile.get(finding.primary.uri);
    if (known) known.push(finding);
    else byFile.set(finding.primary.uri, [finding]);
  }
  for (const [uri, asked] of byFile) {
    const facts = host.view.facts(uri);
    if (!facts) continue;
    const text = await reread(uri);
    // The file went away or changed since it was scanned: the findings stay, without a fix.
    if (text === undefined || text.length !== facts.lines.length) continue;
    const file = { uri, path: facts.path, version: facts.version, text };
    const context = await fixContextFor(file, facts, asked, {
      host,
      folder: rootOfUri(uri),
      read: async (other) => ({ uri: other, text: await reread(other) }),
    });
    for (const finding of asked) {
      const own = fixesFor(finding, context);
      const best = own.find(({ preferred }) => preferred) ?? own[0];
      if (best) fixes.set(finding, [best]);
    }
  }
  return fixes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
