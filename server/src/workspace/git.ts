import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ReadFile } from './fileSystem.ts';

/** Why git cannot answer, in words for the user. */
export class GitError extends Error {}

/** A blob of a tree or of the index. */
export interface GitEntry {
  /** Octal file mode: `100644`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly oid: string;
}

/** Entries by their path below the folder that was asked about, `/`-separated. */
export type GitTree = ReadonlyMap<string, GitEntry>;

const maxOutput = 1 << 30;

/**
 * Settings that win over those of the repository. Its own configuration may name programs (a file watcher, hooks, a
 * pager, remote helpers): none of them is started. Text conversion and filters run in no command that is used here.
 */
const settings = [
  '--no-pager',
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'core.untrackedCache=false', `core.hooksPath=${devNull()}`, 'safe.bareRepository=explicit'].flatMap((one) => [
    '-c',
    one,
  ]),
];

function devNull(): string {
  return process.platform === 'win32' ? 'NUL' : '/dev/null';
}

/**
 * The `git` of the search path. A relative folder of the path, and so a program that lies in the repository itself, does
 * not count.
 */
export function gitProgram(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const search = env['PATH'] ?? env['Path'] ?? '';
  for (const folder of search.split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    for (const name of names) {
      const file = path.join(folder, name);
      try {
        fs.accessSync(file, fs.constants.X_OK);
        if (fs.statSync(file).isFile()) return file;
      } catch {
        continue; // Not in this folder.
      }
    }
  }
  return undefined;
}

/** Reads a repository through the `git` program: its index and its trees, never its work tree, and writes nothing. */
export class Git {
  private constructor(
    private readonly program: string,
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /**
   * @param folder a folder of a work tree, absolute
   * @throws GitError without git, outside a repository, or when git refuses the repository
   */
  static async open(folder: string): Promise<Git> {
    const program = gitProgram();
    if (!program) throw new GitError('`git` was not found in the search path.');
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      // A partial clone would fetch what is missing, with programs that its configuration names.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_LITERAL_PATHSPECS: '1',
    };
    // The repository is the one around the folder, also when a hook of another one is running.
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_EXTERNAL_DIFF', 'GIT_NAMESPACE']) delete env[name];
    const index = env['GIT_INDEX_FILE'];
    delete env['GIT_INDEX_FILE'];
    const git = new Git(program, folder, env);
    const found = await git.tryRun(['rev-parse', '--absolute-git-dir', '--is-inside-work-tree']);
    if ('error' in found) throw new GitError(`${folder}: ${openProblem(found.error)}`);
    const [gitDir = '', inside] = found.output.toString('utf8').trimEnd().split('\n');
    if (inside !== 'true') throw new GitError(`${folder} is not in the work tree of a git repository.`);
    // `git commit -a` and `git commit FILE` give their hooks an index of their own.
    if (index !== undefined) {
      const absolute = path.resolve(index);
      if (isBelow(absolute, gitDir) || isBelow(absolute, real(gitDir))) env['GIT_INDEX_FILE'] = absolute;
    }
    return git;
  }

  /** The commit that a name means. @throws GitError when there is none */
  async commit(ref: string): Promise<string> {
    if (ref === '' || ref.startsWith('-') || ref.includes('\0')) throw new GitError(`\`${ref}\` is not the name of a commit.`);
    const found = await this.tryRun(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if ('error' in found) throw new GitError(`there is no commit \`${ref}\` in this repository.${await this.shallowNote()}`);
    return found.output.toString('utf8').trim();
  }

  /** The commit that is checked out; undefined before the first one. */
  async head(): Promise<string | undefined> {
    const found = await this.tryRun(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return 'error' in found ? undefined : found.output.toString('utf8').trim();
  }

  /** Where two lines of history part. @throws GitError when they have nothing in common */
  async mergeBase(commit: string, head: string, ref: string): Promise<string> {
    const found = await this.tryRun(['merge-base', commit, head]);
    const base = 'error' in found ? '' : found.output.toString('utf8').trim().split('\n')[0]!;
    if (base === '') throw new GitError(`\`${ref}\` and HEAD have no commit in common.${await this.shallowNote()}`);
    return base;
  }

  private async shallowNote(): Promise<string> {
    const found = await this.tryRun(['rev-parse', '--is-shallow-repository']);
    return 'output' in found && found.output.toString('utf8').trim() === 'true'
      ? ' The clone is shallow: fetch its history (`git fetch --unshallow`, or `fetch-depth: 0` in a workflow).'
      : '';
  }

  /** Files of a commit below the folder. */
  async treeOf(commit: string): Promise<GitTree> {
    const tree = new Map<string, GitEntry>();
    for (const line of fields(await this.run(['ls-tree', '-r', '-z', commit]))) {
      const [, mode, oid, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      if (name !== undefined) tree.set(name, { mode: mode!, oid: oid! });
    }
    return tree;
  }

  /** Files of the index below the folder; of a file in conflict, our side. */
  async indexTree(): Promise<GitTree> {
    const tree = new Map<string, GitEntry>();
    for (const line of fields(await this.run(['ls-files', '--stage', '-z']))) {
      const [, mode, oid, stage, name] = /^(\d+) ([0-9a-f]+) (\d)\t(.+)$/s.exec(line) ?? [];
      if (name !== undefined && (stage === '0' || stage === '2')) tree.set(name, { mode: mode!, oid: oid! });
    }
    return tree;
  }

  /** What the index has that a commit has not: changed paths, and of renamed files the path that they had. */
  async changes(commit: string): Promise<{ readonly path: string; readonly from?: string }[]> {
    const parts = fields(
      await this.run(['diff-index', '--cached', '--name-status', '-z', '-M', '--relative', '--no-ext-diff', '--no-textconv', commit, '--']),
    );
    const found: { path: string; from?: string }[] = [];
    for (let i = 0; i < parts.length;) {
      const status = parts[i++]!;
      if (/^[RC]/.test(status)) {
        const from = parts[i++]!;
        found.push({ path: parts[i++]!, from: status.startsWith('R') ? from : undefined });
      } else {
        const path = parts[i++]!;
        if (!status.startsWith('D')) found.push({ path });
      }
    }
    return found;
  }

  /** Reader of blobs; the caller closes it. */
  blobs(): BlobReader {
    return new BlobReader(spawn(this.program, this.argumentsOf(['cat-file', '--batch']), { env: this.env, windowsHide: true }));
  }

  private argumentsOf(args: readonly string[]): string[] {
    return [...settings, '-C', this.folder, ...args];
  }

  private async run(args: readonly string[]): Promise<Buffer> {
    const found = await this.tryRun(args);
    if ('error' in found) throw new GitError(`git ${args[0]} failed: ${found.error}`);
    return found.output;
  }

  private tryRun(args: readonly string[]): Promise<{ readonly output: Buffer } | { readonly error: string }> {
    return new Promise((resolve) => {
      const options = { env: this.env, encoding: 'buffer', maxBuffer: maxOutput, windowsHide: true } as const;
      execFile(this.program, this.argumentsOf(args), options, (error, stdout, stderr) => {
        if (!error) resolve({ output: stdout });
        else resolve({ error: stderr.toString('utf8').trim().split('\n')[0] || error.message });
      });
    });
  }
}

function openProblem(error: string): string {
  if (/not a git repository/i.test(error)) return 'not in a git repository.';
  if (/dubious ownership/i.test(error))
    return 'git refuses the repository because it belongs to another user (`safe.directory` in your own git configuration allows it).';
  return error;
}

function fields(output: Buffer): string[] {
  const parts = output.toString('utf8').split('\0');
  parts.pop();
  return parts;
}

function real(folder: string): string {
  try {
    return fs.realpathSync(folder);
  } catch {
    return folder;
  }
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

interface Request {
  readonly maxSize: number;
  readonly resolve: (read: ReadFile) => void;
}

/** The answer to one request as it comes in: its header, then that many bytes and a line end. */
interface Answer {
  readonly size: number;
  /** Undefined when the content is longer than asked for, and passed over. */
  readonly kept?: Buffer[];
  left: number;
}

/** Asks one `git cat-file --batch` for the contents of objects, in order. */
export class BlobReader {
  private readonly requests: Request[] = [];
  private header = Buffer.alloc(0);
  private answer: Answer | undefined;
  private failure: string | undefined;

  constructor(private readonly child: ChildProcessWithoutNullStreams) {
    child.stdout.on('data', (chunk: Buffer) => this.take(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => this.fail('git ended early'));
    child.on('error', (error) => this.fail(error.message));
    child.on('close', () => this.fail('git ended early'));
  }

  /** @param maxSize bytes; a larger object is skipped */
  read(oid: string, maxSize: number): Promise<ReadFile> {
    if (this.failure !== undefined) return Promise.resolve({ error: this.failure });
    return new Promise((resolve) => {
      this.requests.push({ maxSize, resolve });
      this.child.stdin.write(`${oid}\n`);
    });
  }

  close(): void {
    this.child.stdin.end();
  }

  private take(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.answer) {
        const end = Math.min(chunk.length, at + this.answer.left);
        this.answer.kept?.push(chunk.subarray(at, end));
        this.answer.left -= end - at;
        at = end;
        if (this.answer.left === 0) this.finish();
        continue;
      }
      const lineEnd = chunk.indexOf(10, at);
      if (lineEnd < 0) {
        this.header = Buffer.concat([this.header, chunk.subarray(at)]);
        return;
      }
      const header = Buffer.concat([this.header, chunk.subarray(at, lineEnd)]).toString('latin1');
      this.header = Buffer.alloc(0);
      at = lineEnd + 1;
      const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
      // A promised object of a partial clone, or a damaged repository.
      if (size === undefined) this.requests.shift()?.resolve({ error: 'the object is not in this clone' });
      // The content is followed by a line end.
      else this.answer = { size: Number(size), kept: Number(size) > this.requests[0]!.maxSize ? undefined : [], left: Number(size) + 1 };
    }
  }

  private finish(): void {
    const { size, kept } = this.answer!;
    this.answer = undefined;
    const { maxSize, resolve } = this.requests.shift()!;
    resolve(kept ? { bytes: Buffer.concat(kept).subarray(0, size) } : { skipped: `${size} bytes, more than the limit of ${maxSize}` });
  }

  private fail(problem: string): void {
    this.failure ??= problem;
    for (const { resolve } of this.requests.splice(0)) resolve({ error: this.failure });
  }
}
