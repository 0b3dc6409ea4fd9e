import * as vscode from 'vscode';
import type { ListFilesParams, ListFilesResult, ReadFileParams, ReadFileResult } from '../../server/src/protocol.ts';
import { toBase64 } from './base64.ts';

/** Folders whose files are never listed or watched: version control, dependencies, caches. */
const skippedFolders: readonly string[] = [
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  'bower_components',
  '.venv',
  'venv',
  '__pycache__',
  '.terraform',
];

const skippedPattern = `**/{${skippedFolders.join(',')}}/**`;

/** Bounds of a walk through a virtual folder. */
const maxFiles = 50_000;
const maxDepth = 40;

/** Lists the files of a workspace folder for a server that has no disk. */
export async function listFiles({ folder }: ListFilesParams, token: vscode.CancellationToken): Promise<ListFilesResult> {
  const parsed = vscode.Uri.parse(folder);
  // The root of a virtual file system may come without its slash; paths can be joined only to one that has it.
  const root = parsed.path ? parsed : parsed.with({ path: '/' });
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(root, '**/*'), skippedPattern, maxFiles, token);
  // A virtual file system without a search provider finds nothing, however much it holds.
  const uris = found.length > 0 ? found : await walk(root, token);
  return { uris: uris.map((uri) => uri.toString()) };
}

async function walk(root: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  let level = [root];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    const next: vscode.Uri[] = [];
    for (const folder of level) {
      if (token.isCancellationRequested || files.length >= maxFiles) return files;
      for (const [name, type] of await readDirectory(folder)) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (type & vscode.FileType.Directory) {
          // A link to a folder may lead in circles.
          if (!(type & vscode.FileType.SymbolicLink) && !skippedFolders.includes(name)) next.push(uri);
        } else if (type & vscode.FileType.File) files.push(uri);
      }
    }
    level = next;
  }
  return files;
}

async function readDirectory(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    // A folder that may not be read, or that has just gone, leaves the rest of the walk as it is.
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
}

/** Reads one file for a server that has no disk. */
export async function readFile({ uri, maxSize }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const target = vscode.Uri.parse(uri);
    const { size } = await vscode.workspace.fs.stat(target);
    if (size > maxSize) return { tooLarge: size };
    const bytes = await vscode.workspace.fs.readFile(target);
    return bytes.length > maxSize ? { tooLarge: bytes.length } : { base64: toBase64(bytes) };
  } catch (error) {
    return { error: error instanceof vscode.FileSystemError ? error.code : error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a change of a file is the server's business. */
export function isWatched(path: string): boolean {
  return !path.split('/').some((part) => skippedFolders.includes(part));
}
