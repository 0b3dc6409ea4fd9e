import { AnalysisHost } from '../analysis/analysisHost.ts';
import type { CancellationToken } from '../base/cancellation.ts';
import { printable } from '../base/printable.ts';
import type { Fingerprinter } from '../base/fingerprint.ts';
import type { Finding } from '../model/finding.ts';
import type { EffectivePolicy } from '../policy/policy.ts';
import type { WorkspaceFileSystem } from '../workspace/fileSystem.ts';
import { Git, GitError, type GitTree } from '../workspace/git.ts';
import { GitFileSystem, HashingFileSystem } from '../workspace/gitFileSystem.ts';
import { NodeFileSystem } from '../workspace/nodeFileSystem.ts';
import { policyOfFolder } from '../workspace/policies.ts';
import { takeBytes } from '../workspace/scan.ts';
import type { ScanArguments } from './scan.ts';

/** Which findings count: those in staged files, or those that are new since the merge base with a commit. */
export type Selection = { readonly kind: 'staged' } | { readonly kind: 'since'; readonly ref: string };

/** What is known once a root was analysed. */
export interface AnalysedRoot {
  readonly host: AnalysisHost;
  /** URI of the root. */
  readonly folder: string;
  readonly policy: EffectivePolicy;
  readonly args: ScanArguments;
  readonly excluded: (path: string) => boolean;
  readonly fingerprinter: Fingerprinter;
  readonly token: CancellationToken;
}

export interface OpenedRoot {
  /** What is analysed: the work tree, or the index. */
  readonly fileSystem: WorkspaceFileSystem;
  /** The findings that count, of all of this root. */
  readonly select: (analysed: AnalysedRoot, all: readonly Finding[]) => Promise<readonly Finding[]>;
  readonly close?: () => void;
}

/** @param root absolute folder @throws GitError when the selection needs a repository that cannot be read */
export async function openRoot(root: string, under: readonly string[], selection: Selection | undefined): Promise<OpenedRoot> {
  const disk = new NodeFileSystem(under);
  if (!selection) return { fileSystem: disk, select: (_, all) => Promise.resolve(all) };
  const git = await Git.open(root);
  return selection.kind === 'staged' ? await openStaged(git, root, under, disk) : await openSince(git, root, under, disk, selection.ref);
}

async function openStaged(git: Git, root: string, under: readonly string[], disk: WorkspaceFileSystem): Promise<OpenedRoot> {
  const index = await git.indexTree();
  const head = await git.head();
  const staged = head === undefined ? [...index.keys()] : (await git.changes(head)).map((change) => change.path);
  // Nothing can be found where nothing changes.
  const tree: GitTree = staged.length > 0 ? index : new Map();
  const blobs = git.blobs();
  const fileSystem = new GitFileSystem(root, tree, blobs, under, disk);
  const uris = new Set(staged.map((one) => fileSystem.uriOf(one)));
  return {
    fileSystem,
    select: (_, all) => Promise.resolve(all.filter((finding) => uris.has(finding.primary.uri))),
    close: () => blobs.close(),
  };
}

async function openSince(git: Git, root: string, under: readonly string[], disk: WorkspaceFileSystem, ref: string): Promise<OpenedRoot> {
  const commit = await git.commit(ref);
  const head = await git.head();
  // Before the first commit everything is new.
  const base = head === undefined ? undefined : await git.mergeBase(commit, head, ref);
  if (base === undefined) return { fileSystem: disk, select: (_, all) => Promise.resolve(all) };
  const tree = await git.treeOf(base);
  const renamed = (await git.changes(base)).flatMap(({ path, from }) => (from === undefined ? [] : [{ path, from }]));
  const blobs = git.blobs();
  const fileSystem = new HashingFileSystem(disk, base.length === 64 ? 'sha256' : 'sha1');
  const before: Before = { files: new GitFileSystem(root, tree, blobs, under, disk), tree, oids: fileSystem.oids };
  return {
    fileSystem,
    select: async (analysed, all) => {
      const host = await analyseBefore(before, analysed);
      const from = new Map(renamed.map((one) => [before.files.uriOf(one.path), before.files.uriOf(one.from)]));
      return newFindings(all, analysed.host, host, from);
    },
    close: () => blobs.close(),
  };
}

/** The files as they were at the merge base. */
interface Before {
  readonly files: GitFileSystem;
  readonly tree: GitTree;
  /** Object ids of the files of today, by URI. */
  readonly oids: ReadonlyMap<string, string>;
}

/** Analyses the merge base as a workspace of its own. Facts of files that have not changed are taken as they are. */
async function analyseBefore({ files, tree, oids }: Before, now: AnalysedRoot): Promise<AnalysisHost> {
  const { args, folder } = now;
  const host = new AnalysisHost({
    persona: args.persona,
    suppressions: args.suppressions,
    honorOtherScanners: args.honorOtherScanners,
    fingerprinter: now.fingerprinter,
    factsBuilder: now.host.factsBuilder,
  });
  const policy = await policyOfFolder(folder, files, [...host.allRules.keys()], args.trusted);
  host.setPolicy(folder, policy);
  const oidOf = new Map([...tree].map(([path, entry]) => [files.uriOf(path), entry.oid]));
  const isUnchanged = (uri: string): boolean => oids.has(uri) && oids.get(uri) === oidOf.get(uri);
  const isSamePolicy =
    policy.sources.join('\n') === now.policy.sources.join('\n') &&
    policy.sources.every((uri) => isUnchanged(uri) || (!oidOf.has(uri) && uri.includes('/node_modules/')));
  for await (const file of files.list(folder, now.token)) {
    if (policy.ignores(file.path) || now.excluded(file.path)) continue;
    const same = isSamePolicy && isUnchanged(file.uri) ? now.host.view.facts(file.uri) : undefined;
    if (same) {
      host.update(file.uri, same);
      continue;
    }
    const read = await files.read(file.uri, args.maxFileSize);
    if ('error' in read) throw new GitError(`${printable(file.path)} at the merge base cannot be read: ${read.error}.`);
    if ('bytes' in read) takeBytes(host, file, read.bytes, () => {});
  }
  // What no branch carries was there before: ignored files, and submodules, which have a history of their own.
  const submodules = [...tree].filter(([, entry]) => entry.mode === '160000').map(([path]) => `${path}/`);
  const rootUri = folder.endsWith('/') ? folder : `${folder}/`;
  for (const facts of now.host.view.files()) {
    if (!facts.uri.startsWith(rootUri) || oidOf.has(facts.uri)) continue;
    if (facts.ignored || submodules.some((one) => facts.path.startsWith(one))) host.update(facts.uri, facts);
  }
  return host;
}

/**
 * Findings that were not there before. A finding is the same one as long as rule, path, key path and subject are the same;
 * in a file that has another name now, rule, subject and environment.
 * @param renamed from the URI of today to the one before
 */
function newFindings(all: readonly Finding[], now: AnalysisHost, before: AnalysisHost, renamed: ReadonlyMap<string, string>): Finding[] {
  const known = new Counter();
  for (const uri of before.uris()) {
    for (const finding of before.findings(uri)) {
      known.add(keyOf(finding));
      known.add(movedKeyOf(finding, uri, before));
    }
  }
  return all.filter((finding) => {
    if (known.take(keyOf(finding))) return false;
    const from = renamed.get(finding.primary.uri);
    return from === undefined || !known.take(movedKeyOf(finding, from, now));
  });
}

function keyOf({ fingerprint, subject }: Finding): string {
  return `${fingerprint}\0${subject ?? ''}`;
}

function movedKeyOf({ ruleId, message, subject, primary }: Finding, uri: string, { view }: AnalysisHost): string {
  const facts = view.facts(primary.uri);
  const environments = facts ? view.claimsAt(facts, primary.range.start).map((claim) => claim.environment) : [];
  return [uri, ruleId, subject ?? message, ...environments].join('\0');
}

/** How often each of some keys is left. */
class Counter {
  private readonly left = new Map<string, number>();

  add(key: string): void {
    this.left.set(key, (this.left.get(key) ?? 0) + 1);
  }

  take(key: string): boolean {
    const left = this.left.get(key) ?? 0;
    if (left > 0) this.left.set(key, left - 1);
    return left > 0;
  }
}
