import fs from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { CancellationToken } from '../base/cancellation.ts';
import { IgnoreStack } from './ignoreFiles.ts';
import { isEnvFile } from '../base/envFile.ts';
import { isCandidate, skippedFolders, type ListedFile, type ReadFile, type WorkspaceFileSystem } from './fileSystem.ts';

type OnProblem = (path: string, problem: string, severity: 'note' | 'error') => void;

/** Reads the disk. Links to folders are not followed, so that no loop and nothing outside the folder is read. */
export class NodeFileSystem implements WorkspaceFileSystem {
  /**
   * @param under lists only what lies at or below these paths, relative to the listed folder; ignore files above them
   *   still count
   */
  constructor(private readonly under: readonly string[] = ['']) {}

  private reaches(path: string): boolean {
    return this.under.some((one) => one === '' || path === one || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
  }

  private includes(path: string): boolean {
    return this.under.some((one) => one === '' || path === one || path.startsWith(`${one}/`));
  }

  async *list(folderUri: string, token: CancellationToken, onProblem: OnProblem): AsyncIterable<ListedFile> {
    const root = URI.parse(folderUri).fsPath;
    const known = await isRepository(root);
    for await (const { ignored, ...file } of this.walk(root, '', IgnoreStack.empty, false, token, onProblem))
      yield known ? { ...file, ignored } : file;
  }

  private async *walk(
    root: string,
    folder: string,
    above: IgnoreStack,
    ignored: boolean,
    token: CancellationToken,
    onProblem: OnProblem,
  ): AsyncIterable<ListedFile> {
    if (token.isCancellationRequested) return;
    const absolute = path.join(root, folder);
    let entries;
    try {
      entries = await fs.readdir(absolute, { withFileTypes: true });
    } catch (error) {
      onProblem(folder || '.', `cannot be listed: ${codeOf(error)}`, 'error');
      return;
    }
    let rules = above;
    if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) {
      try {
        rules = above.with(folder, await fs.readFile(path.join(absolute, '.gitignore'), 'utf8'));
      } catch (error) {
        onProblem(join(folder, '.gitignore'), `cannot be read: ${codeOf(error)}`, 'error');
      }
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (token.isCancellationRequested) return;
      const relative = join(folder, entry.name);
      if (!this.reaches(relative)) continue;
      if (entry.isDirectory()) {
        // A clone's own settings may hold the login of its remote.
        if (entry.name === '.git' && folder === '' && this.includes(folder) && (await isFile(path.join(absolute, '.git/config'))))
          yield { uri: URI.file(path.join(absolute, '.git/config')).toString(), path: '.git/config', ignored: true };
        if (skippedFolders.has(entry.name) && !this.under.includes(relative)) continue;
        // An ignored folder is walked only for its env files, and not when it is a known build folder.
        const out = ignored || rules.ignores(`${relative}/`);
        if (out && /^(?:dist|build|out|target|bin|obj|coverage|tmp|vendor)$/i.test(entry.name)) continue;
        yield* this.walk(root, relative, rules, out, token, onProblem);
        continue;
      }
      if (entry.isSymbolicLink()) {
        try {
          const target = await fs.stat(path.join(absolute, entry.name));
          if (target.isDirectory()) {
            onProblem(relative, 'is a link to a folder and is not followed', 'note');
            continue;
          }
          if (!target.isFile()) continue;
        } catch (error) {
          onProblem(
            relative,
            codeOf(error) === 'ELOOP' ? 'is a link that leads back to itself' : `is a link that leads nowhere (${codeOf(error)})`,
            'note',
          );
          continue;
        }
      } else if (!entry.isFile()) continue;
      const out = ignored || rules.ignores(relative);
      if (out && !isEnvFile(relative)) continue;
      if (!this.includes(relative) || (!isCandidate(relative) && !this.under.includes(relative))) continue;
      yield { uri: URI.file(path.join(absolute, entry.name)).toString(), path: relative, ignored: out };
    }
  }

  async ignores(folderUri: string, relative: string): Promise<boolean> {
    return !isEnvFile(relative) && (await this.covers(URI.parse(folderUri).fsPath, relative));
  }

  async isIgnored(folderUri: string, relative: string): Promise<boolean | undefined> {
    const root = URI.parse(folderUri).fsPath;
    return (await isRepository(root)) ? await this.covers(root, relative) : undefined;
  }

  /** Whether an ignore file at or below the root covers a path. */
  private async covers(root: string, relative: string): Promise<boolean> {
    const parts = relative.split('/');
    let rules = IgnoreStack.empty;
    for (let depth = 0; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      const file = path.join(root, folder, '.gitignore');
      const text = await fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      });
      if (text !== undefined) rules = rules.with(folder, text);
      const last = depth === parts.length - 1;
      if (rules.ignores(last ? relative : `${parts.slice(0, depth + 1).join('/')}/`)) return true;
    }
    return false;
  }

  async read(uri: string, maxSize: number): Promise<ReadFile> {
    const file = URI.parse(uri).fsPath;
    try {
      const { size } = await fs.stat(file);
      if (size > maxSize) return { skipped: `${size} bytes, more than the limit of ${maxSize}` };
      return { bytes: await fs.readFile(file) };
    } catch (error) {
      return { error: codeOf(error) };
    }
  }
}

async function isFile(file: string): Promise<boolean> {
  return fs.stat(file).then(
    (one) => one.isFile(),
    () => false,
  );
}

/** Without version control nothing is ignored, and ignore files above a part of a repository are not read. */
async function isRepository(root: string): Promise<boolean> {
  return fs.stat(path.join(root, '.git')).then(
    () => true,
    () => false,
  );
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return code === 'ENOENT' ? 'it does not exist' : (code ?? 'unknown error');
}
