import type { Connection } from 'vscode-languageserver';
import type { CancellationToken } from '../base/cancellation.ts';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.ts';
import { isCandidate, skippedFolders, type ListedFile, type ReadFile, type WorkspaceFileSystem } from '../workspace/fileSystem.ts';
import { URI } from 'vscode-uri';

/** Reads files through the editor: virtual workspaces and the browser have no disk. */
export class ClientFileSystem implements WorkspaceFileSystem {
  constructor(private readonly connection: Connection) {}

  async *list(
    folderUri: string,
    token: CancellationToken,
    onProblem: (path: string, problem: string, severity: 'note' | 'error') => void,
  ): AsyncIterable<ListedFile> {
    const params: ListFilesParams = { folder: folderUri };
    let uris: readonly string[];
    try {
      ({ uris } = await this.connection.sendRequest<ListFilesResult>(listFilesRequest, params));
    } catch (error) {
      onProblem(folderUri, `cannot be listed: ${messageOf(error)}`, 'error');
      return;
    }
    const root = URI.parse(folderUri).path.replace(/\/$/, '');
    for (const raw of uris) {
      if (token.isCancellationRequested) return;
      const uri = URI.parse(raw);
      const path = uri.path.slice(root.length + 1);
      if (isCandidate(path) && !path.split('/').some((part) => skippedFolders.has(part))) yield { uri: uri.toString(), path };
    }
  }

  async read(uri: string, maxSize: number): Promise<ReadFile> {
    const params: ReadFileParams = { uri, maxSize };
    let result: ReadFileResult;
    try {
      result = await this.connection.sendRequest<ReadFileResult>(readFileRequest, params);
    } catch (error) {
      return { error: messageOf(error) };
    }
    if (result.tooLarge !== undefined) return { skipped: `${result.tooLarge} bytes, more than the limit of ${maxSize}` };
    if (result.base64 === undefined) return { error: result.error ?? 'the editor gave no content' };
    const binary = atob(result.base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return { bytes };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
