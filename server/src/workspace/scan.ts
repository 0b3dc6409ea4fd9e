import type { AnalysisHost } from '../analysis/analysisHost.ts';
import type { CancellationToken } from '../base/cancellation.ts';
import { keyStoreTitle } from '../base/keyStore.ts';
import { decode, type Decoded } from './decode.ts';
import type { ListedFile, ReadFile, WorkspaceFileSystem } from './fileSystem.ts';

export interface ScanOptions {
  /** Larger files are skipped, bytes. */
  readonly maxFileSize: number;
  /** Paths that are left out, relative to the folder. */
  readonly excludes: (path: string) => boolean;
  readonly token: CancellationToken;
  /** URIs whose text the editor owns; they are not read from disk. */
  readonly isOpen?: (uri: string) => boolean;
  /** Something about a file that the user should know; `error` means that it could not be read. */
  readonly onProblem: (path: string, problem: string, severity: 'note' | 'error') => void;
  /** Called for each file of the folder, before any is read. */
  readonly onListed?: (file: ListedFile) => void;
  readonly onProgress?: (done: number, total: number) => void;
  /** Called after each file that the index took in. */
  readonly onChanged?: () => void;
  /**
   * Files read at the same time, ahead of the analysis; 1 unless given. More only where files do not change meanwhile,
   * since what was read first would win over a newer text.
   */
  readonly readAhead?: number;
  /** Gives other work its turn; called about every 10 ms of analysis. */
  readonly breathe?: () => Promise<void>;
}

export interface ScanSummary {
  /** Files analysed. */
  readonly files: number;
  readonly bytes: number;
  readonly cancelled: boolean;
}

/** Milliseconds of analysis between two breaths. */
const slice = 10;

/** Reads and analyses every file of a folder. Never throws for one file's sake. */
export async function scanFolder(
  host: AnalysisHost,
  files: WorkspaceFileSystem,
  folderUri: string,
  options: ScanOptions,
): Promise<ScanSummary> {
  const { token, onProblem } = options;
  const listed: ListedFile[] = [];
  for await (const file of files.list(folderUri, token, onProblem)) {
    if (options.excludes(file.path)) continue;
    listed.push(file);
    options.onListed?.(file);
  }
  let analysed = 0;
  let bytes = 0;
  let since = Date.now();
  const ahead: Promise<ReadFile>[] = [];
  for (const [i, file] of listed.entries()) {
    if (token.isCancellationRequested) break;
    options.onProgress?.(i, listed.length);
    const reading = ahead.shift();
    if (options.isOpen?.(file.uri)) continue;
    for (let next = i + 1 + ahead.length; next < Math.min(i + (options.readAhead ?? 1), listed.length); next++)
      ahead.push(files.read(listed[next]!.uri, options.maxFileSize));
    const read = await (reading ?? files.read(file.uri, options.maxFileSize));
    if (token.isCancellationRequested) break;
    if ('error' in read) {
      onProblem(file.path, `cannot be read: ${read.error}`, 'error');
      continue;
    }
    if ('skipped' in read) {
      onProblem(file.path, `is skipped: ${read.skipped}`, 'note');
      continue;
    }
    // The editor may have opened the file meanwhile; its text is the newer one.
    if (options.isOpen?.(file.uri)) continue;
    if (takeBytes(host, file, read.bytes, onProblem)) {
      analysed++;
      bytes += read.bytes.length;
    }
    options.onChanged?.();
    if (options.breathe && Date.now() - since > slice) {
      await options.breathe();
      since = Date.now();
    }
  }
  return { files: analysed, bytes, cancelled: token.isCancellationRequested };
}

/** Analyses the bytes of one file; false when they are no text, and the file is forgotten then. */
export function takeBytes(host: AnalysisHost, file: ListedFile, bytes: Uint8Array, onProblem: ScanOptions['onProblem']): boolean {
  // What a store of keys holds cannot be read; that it lies here is told by its name.
  const decoded: Decoded = keyStoreTitle(file.path) === undefined ? decode(bytes) : { text: '' };
  if ('skipped' in decoded) {
    onProblem(file.path, `is skipped: ${decoded.skipped}`, 'note');
    host.update(file.uri, undefined);
    return false;
  }
  if (decoded.note) onProblem(file.path, decoded.note, 'note');
  const facts = host.analyse({ uri: file.uri, path: file.path, version: 0, text: decoded.text, ignored: file.ignored });
  // What breaks a file mostly breaks it in many places.
  const [first] = facts.problems;
  if (first) {
    const others = facts.problems.length - 1;
    const more = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'problem' : 'problems'} in this file`;
    onProblem(`${file.path}:${lineOf(facts.lines.starts, first.range.start) + 1}`, `${first.message}${more}`, 'note');
  }
  host.update(file.uri, facts);
  return true;
}

function lineOf(starts: readonly number[], offset: number): number {
  let line = 0;
  while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
  return line;
}
