import * as vscode from 'vscode';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import type { LanguageClientOptions, TextDocumentFilter } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { isWatched } from './files.ts';
import type { ServerMonitor } from './serverMonitor.ts';
import { readSettings, section } from './settings.ts';

/** Schemes of documents that are somebody's files. Output, diffs, notebooks' cells and user settings are not. */
const schemes: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** Document filters for everything that can be configuration, the schemes of the open folders included. */
export function documentSelector(): TextDocumentFilter[] {
  const ofFolders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set([...schemes, ...ofFolders])].map((scheme) => ({ scheme }));
}

/** Whether the server must read files through the editor: only `file:` folders are on its disk. */
export function readsThroughClient(hasDisk: boolean): boolean {
  return !hasDisk || (vscode.workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme !== 'file');
}

export interface ClientSetup {
  /** False in the browser's extension host. */
  readonly hasDisk: boolean;
  readonly output: vscode.LogOutputChannel;
  readonly fingerprintKey: string;
  readonly monitor: ServerMonitor;
  /** Watches for files that change outside of editors. */
  readonly watcher: vscode.FileSystemWatcher;
}

/** Options of the language client. What depends on folders and trust is asked again at every start. */
export function clientOptions({
  hasDisk,
  output,
  fingerprintKey,
  monitor,
  watcher,
}: ClientSetup): LanguageClientOptions & { documentSelector: TextDocumentFilter[] } {
  return {
    documentSelector: documentSelector(),
    diagnosticCollectionName: 'bulkhead',
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      fingerprintKey,
      trusted: vscode.workspace.isTrusted,
      filesThroughClient: readsThroughClient(hasDisk),
      settings: readSettings(),
    }),
    synchronize: { configurationSection: section, fileEvents: watcher },
    // Texts of the server quote names from the workspace: no commands, no HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      handleWorkDoneProgress(token, params, next) {
        monitor.onProgress(token, params);
        next(token, params);
      },
      workspace: {
        configuration: async (params, token, next) => {
          const values = await next(params, token);
          if (!Array.isArray(values)) return values;
          return params.items.map((item, i) => (item.section === section ? readSettings() : (values[i] as unknown)));
        },
        didChangeWatchedFile: async (event, next) => {
          if (isWatched(vscode.Uri.parse(event.uri).path)) await next(event);
        },
      },
    },
  };
}
