import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { AnalysisHost } from '../analysis/analysisHost.ts';
import { globMatcher } from '../base/glob.ts';
import { LineIndex } from '../base/range.ts';
import { moveFixes } from '../features/codeActions.ts';
import type { Finding, Fix, Persona, Severity } from '../model/finding.ts';
import { policyFileNames } from '../policy/load.ts';
import { referenceSyntaxes } from '../references/syntaxes.generated.ts';
import { decode } from '../workspace/decode.ts';
import { NodeFileSystem } from '../workspace/nodeFileSystem.ts';
import { policyOfFolder } from '../workspace/policies.ts';
import { scanFolder } from '../workspace/scan.ts';
import type { Terminal } from './terminal.ts';
import type { ScanReport } from './report.ts';

export interface ScanArguments {
  readonly paths: readonly string[];
  readonly persona: Persona;
  readonly suppressions: boolean;
  readonly honorOtherScanners: boolean;
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maxFileSize: number;
  readonly failOn: Severity | 'never';
  /** Make fixes for the output; costs a second read of the files concerned. */
  readonly fixes: boolean;
  readonly trusted: boolean;
  readonly version: string;
}

export interface ScanOutcome {
  readonly report: ScanReport;
  /** Some input could not be read; each was named on standard error. */
  readonly unreadable: number;
}

/** Roots of the given paths: the nearest folder above that holds a policy or a repository, else the folder itself. */
export function rootsOf(paths: readonly string[], terminal: Terminal): { roots: Map<string, string[]>; missing: number } {
  const roots = new Map<string, string[]>();
  let missing = 0;
  for (const given of paths) {
    const absolute = path.resolve(given);
    let folder: string;
    try {
      folder = fs.statSync(absolute).isDirectory() ? absolute : path.dirname(absolute);
    } catch {
      terminal.complain(`${given}: cannot be read: it does not exist or permission is denied`);
      missing++;
      continue;
    }
    let root = folder;
    for (let at = folder; ; at = path.dirname(at)) {
      if ([...policyFileNames, '.git'].some((name) => fs.existsSync(path.join(at, name)))) {
        root = at;
        break;
      }
      if (at === path.dirname(at)) break;
    }
    const under = path.relative(root, absolute).split(path.sep).join('/');
    roots.set(root, [...(roots.get(root) ?? []), under]);
  }
  return { roots, missing };
}

/** Scans files and folders; what cannot be read is named and the rest goes on. */
export async function scan(args: ScanArguments, terminal: Terminal): Promise<ScanOutcome> {
  const started = performance.now();
  const host = new AnalysisHost({
    persona: args.persona,
    suppressions: args.suppressions,
    honorOtherScanners: args.honorOtherScanners,
    onProblem: (where, problem) => terminal.complain(`${where}: ${problem}`),
  });
  const { roots, missing } = rootsOf(args.paths, terminal);
  let unreadable = missing;
  let files = 0;
  let bytes = 0;
  const excluded = globMatcher(args.exclude);
  for (const [root, under] of roots) {
    const folder = URI.file(root).toString();
    const fileSystem = new NodeFileSystem(under);
    const policy = await policyOfFolder(folder, fileSystem, [...host.allRules.keys()], args.trusted);
    host.setPolicy(folder, policy);
    const summary = await scanFolder(host, fileSystem, folder, {
      maxFileSize: args.maxFileSize,
      excludes: (one) => policy.ignores(one) || excluded(one),
      token: terminal.token,
      readAhead: 16,
      onProblem: (where, problem, severity) => {
        if (severity === 'error') unreadable++;
        terminal.complain(`${where}: ${problem}`);
      },
      onProgress: (done, total) => terminal.progress(done, total),
    });
    files += summary.files;
    bytes += summary.bytes;
  }
  terminal.endProgress();
  const findings: Finding[] = [];
  for (const uri of host.uris()) findings.push(...host.findings(uri));
  const cwd = process.cwd();
  const pathOf = (uri: string): string => {
    const file = URI.parse(uri).fsPath;
    const relative = path.relative(cwd, file);
    return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative.split(path.sep).join('/');
  };
  findings.sort(
    (a, b) =>
      compare(pathOf(a.primary.uri), pathOf(b.primary.uri)) || a.primary.range.start - b.primary.range.start || compare(a.ruleId, b.ruleId),
  );
  const report: ScanReport = {
    findings,
    rules: [...host.allRules.values()].map((rule) => rule.meta),
    linesOf: (uri) => {
      const facts = host.view.facts(uri);
      return facts ? new LineIndex(facts.lines) : undefined;
    },
    pathOf,
    referenceOf: (uri) => {
      const shown = pathOf(uri);
      return path.isAbsolute(shown) ? uri : shown.split('/').map(encodeURIComponent).join('/');
    },
    fixesOf: (finding) => (args.fixes ? fixesOf(finding, host) : []),
    files,
    bytes,
    milliseconds: performance.now() - started,
    version: args.version,
    colours: terminal.colours,
  };
  return { report, unreadable };
}

/** Fixes written into reports: the preferred one, or the first. */
function fixesOf(finding: Finding, host: AnalysisHost): readonly Fix[] {
  const facts = host.view.facts(finding.primary.uri);
  if (!facts) return [];
  let text: string;
  try {
    const decoded = decode(fs.readFileSync(URI.parse(facts.uri).fsPath));
    if (!('text' in decoded)) return [];
    text = decoded.text;
  } catch {
    // The file went away since it was scanned: the finding stays, without a fix.
    return [];
  }
  const file = { uri: facts.uri, path: facts.path, version: facts.version, text };
  return moveFixes(finding, { file, facts, policy: host.policyFor(facts.uri), syntaxes: referenceSyntaxes }).slice(0, 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
