import { createHash } from 'node:crypto';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { CancellationToken } from '../base/cancellation.ts';
import { isCandidate, skippedFolders, type ListedFile, type ReadFile, type WorkspaceFileSystem } from './fileSystem.ts';
import type { BlobReader, GitEntry, GitTree } from './git.ts';

/** Links are followed this often before they count as leading back to themselves. */
const maxLinks = 8;
const maxTarget = 4_096;

const regular = '100';
const link = '120000';

/** The files of a tree or of the index, by the same choice as on disk; nothing is checked out. */
export class GitFileSystem implements WorkspaceFileSystem {
  /**
   * @param root folder to which the tree's paths are relative, absolute
   * @param under lists only what lies at or below these paths
   * @param packages reads what is never tracked but may be named by a policy: `node_modules`
   */
  constructor(
    private readonly root: string,
    private readonly tree: GitTree,
    private readonly blobs: BlobReader,
    private readonly under: readonly string[],
    private readonly packages: WorkspaceFileSystem,
  ) {}

  async *list(_folderUri: string, token: CancellationToken): AsyncIterable<ListedFile> {
    for (const [relative, entry] of this.tree) {
      if (token.isCancellationRequested) return;
      if (!entry.mode.startsWith(regular) && entry.mode !== link) continue;
      const scope = this.under.filter((one) => one === '' || relative === one || relative.startsWith(`${one}/`));
      if (scope.length === 0 || (!isCandidate(relative) && !scope.includes(relative))) continue;
      const folders = relative.split('/').slice(0, -1);
      const named = Math.max(...scope.map((one) => (one === '' ? 0 : one.split('/').length)));
      if (folders.some((name, i) => i >= named && skippedFolders.has(name))) continue;
      if (!(await this.blobOf(relative))) continue;
      // What is tracked is part of the repository, whatever ignore files say.
      yield { uri: this.uriOf(relative), path: relative, ignored: false };
    }
  }

  uriOf(relative: string): string {
    return URI.file(path.join(this.root, relative)).toString();
  }

  async read(uri: string, maxSize: number): Promise<ReadFile> {
    const relative = path.relative(this.root, URI.parse(uri).fsPath).split(path.sep).join('/');
    if (relative.split('/').includes('node_modules') && !this.tree.has(relative)) return await this.packages.read(uri, maxSize);
    const entry = await this.blobOf(relative);
    return entry ? await this.blobs.read(entry.oid, maxSize) : { error: 'it does not exist' };
  }

  /** The regular file at a path, through links that stay in the tree. */
  private async blobOf(relative: string): Promise<GitEntry | undefined> {
    let at = relative;
    for (let i = 0; i < maxLinks; i++) {
      const entry = this.tree.get(at);
      if (!entry) return undefined;
      if (entry.mode.startsWith(regular)) return entry;
      if (entry.mode !== link) return undefined;
      const target = await this.blobs.read(entry.oid, maxTarget);
      if (!('bytes' in target)) return undefined;
      at = path.posix.join(path.posix.dirname(at), Buffer.from(target.bytes).toString('utf8'));
    }
    return undefined;
  }
}

/** Remembers the git object id of everything that it reads, so that unchanged files are known. */
export class HashingFileSystem implements WorkspaceFileSystem {
  /** Object ids by URI. */
  readonly oids = new Map<string, string>();

  /** @param algorithm that of the repository: `sha1`, or `sha256` where its object ids have 64 digits */
  constructor(
    private readonly files: WorkspaceFileSystem,
    private readonly algorithm: 'sha1' | 'sha256',
  ) {}

  list(
    folderUri: string,
    token: CancellationToken,
    onProblem: (path: string, problem: string, severity: 'note' | 'error') => void,
  ): AsyncIterable<ListedFile> {
    return this.files.list(folderUri, token, onProblem);
  }

  async read(uri: string, maxSize: number): Promise<ReadFile> {
    const read = await this.files.read(uri, maxSize);
    if ('bytes' in read)
      this.oids.set(uri, createHash(this.algorithm).update(`blob ${read.bytes.length}\0`).update(read.bytes).digest('hex'));
    return read;
  }
}
