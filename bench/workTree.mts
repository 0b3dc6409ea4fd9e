import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Larger files are left out: snapshots may lack them, and no configuration is that large. */
const largestFile = 2_000_000;

/** Git directory of a repository below `repositories`: OWNER+NAME or OWNER/NAME, bare or not, or `repo` inside it. */
export function gitDirectory(repositories: string, repository: string): string | undefined {
  const folders = [repository.replace('/', '+'), repository].map((name) => path.join(repositories, name));
  const candidates = folders.flatMap((folder) => ['repo', 'repo/.git', '', '.git'].map((inside) => path.join(folder, inside)));
  return candidates.find((candidate) => fs.existsSync(path.join(candidate, 'HEAD')));
}

/**
 * Writes files of one commit below a new temporary folder, which the caller removes.
 *
 * @param parts of the tree, from its root; none: all
 * @throws Error when the commit or its files cannot be read
 */
export async function workTreeOf(git: string, commit: string, parts: readonly string[]): Promise<string> {
  const listing = await run('git', ['--git-dir', git, 'ls-tree', '-r', '-l', '-z', commit, ...(parts.length > 0 ? ['--', ...parts] : [])]);
  const files = listing.split('\0').flatMap((entry) => {
    const match = /^100\d+ blob (\w+) +(\d+)\t([^]*)$/.exec(entry);
    return match && Number(match[2]) <= largestFile ? [{ id: match[1]!, name: match[3]! }] : [];
  });
  if (files.length === 0) throw new Error(`${git} has no files of ${commit} below ${parts.join(', ') || 'its root'}.`);
  const contents = await blobs(
    git,
    files.map((file) => file.id),
  );
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-bench-'));
  for (const [i, { name }] of files.entries()) {
    const to = path.join(folder, name);
    // Git keeps `..` out of names, but a snapshot is other people's data.
    if (!contents[i] || !to.startsWith(folder + path.sep)) continue;
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, contents[i]);
  }
  return folder;
}

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 2 ** 29, encoding: 'utf8' }, (error, stdout) =>
      error ? reject(error as Error) : resolve(stdout),
    );
  });
}

/** Contents of blobs in order; undefined for one that the snapshot lacks. */
function blobs(git: string, ids: readonly string[]): Promise<(Buffer | undefined)[]> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', git, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(splitBatch(Buffer.concat(chunks), ids.length));
      else reject(new Error(`git cat-file ended with ${code} for ${git}`));
    });
    child.stdin.end(`${ids.join('\n')}\n`);
  });
}

/** `ID blob SIZE`, its bytes and a line end, or `ID missing`. */
function splitBatch(all: Buffer, count: number): (Buffer | undefined)[] {
  const out: (Buffer | undefined)[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const end = all.indexOf(10, at);
    const [, kind, size] = all.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') {
      out.push(undefined);
      continue;
    }
    out.push(all.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return out;
}
