import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { indexChangedNotification, listFilesRequest, readFileRequest, trustGrantedNotification } from '../../server/src/protocol.ts';
import { clientOptions, documentSelector, readsThroughClient } from './clientOptions.ts';
import { registerCommands } from './commands.ts';
import { listFiles, readFile } from './files.ts';
import { fingerprintKey } from './fingerprintKey.ts';
import { ServerMonitor } from './serverMonitor.ts';
import { Masking } from './masking.ts';
import { readSettings } from './settings.ts';
import { FileStatus } from './status.ts';
import { registerTools } from './tools.ts';
import { IdentityTree } from './views/identityTree.ts';
import { MatrixPanel } from './views/matrixPanel.ts';

/** What differs between the two extension hosts. */
export interface Host {
  /** The server can read `file:` folders by itself. */
  readonly hasDisk: boolean;
  createClient(options: LanguageClientOptions): BaseLanguageClient;
}

/** What `activate` gives: for tests. */
export interface BulkheadApi {
  readonly client: BaseLanguageClient;
  readonly tree: IdentityTree;
  /** Settles when the workspace is analysed and the identity view shows it. */
  whenReady(): Promise<void>;
}

let running: BaseLanguageClient | undefined;

/** Starts the language client and everything that shows what it says. */
export async function start(context: vscode.ExtensionContext, host: Host): Promise<BulkheadApi> {
  const output = vscode.window.createOutputChannel('Bulkhead', { log: true });
  const monitor = new ServerMonitor(() => readSettings().enable);
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const workspace = vscode.workspace.workspaceFile ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const key = await fingerprintKey(context, workspace?.toString(), output);
  const options = clientOptions({ hasDisk: host.hasDisk, output, fingerprintKey: key, monitor, watcher });
  const client = host.createClient(options);
  running = client;
  monitor.follow(client);
  const tree = new IdentityTree(client, monitor, context.workspaceState, output);
  const status = new FileStatus(client, monitor, options.documentSelector, output);
  const masking = new Masking(client, monitor, context.workspaceState, output);
  const matrix = new MatrixPanel(client, context.extensionUri, output);
  context.subscriptions.push(output, monitor, watcher, tree, status, masking, matrix);

  client.onRequest(listFilesRequest, listFiles);
  client.onRequest(readFileRequest, readFile);
  client.onNotification(indexChangedNotification, () => {
    tree.refreshSoon();
    status.refreshSoon();
    masking.refreshSoon();
    matrix.refreshSoon();
  });

  const restart = async (): Promise<void> => {
    // The client holds on to this array and reads it at each start.
    options.documentSelector.splice(0, Infinity, ...documentSelector());
    if (client.isRunning()) await client.stop();
    await client.start();
  };
  let readThrough = readsThroughClient(host.hasDisk);
  context.subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustGrantedNotification)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      const schemes = documentSelector().map((filter) => filter.scheme);
      const known = options.documentSelector.map((filter) => filter.scheme);
      const through = readsThroughClient(host.hasDisk);
      if (schemes.every((scheme) => known.includes(scheme)) && through === readThrough) return;
      readThrough = through;
      restart().catch((error: unknown) => output.error('The language server did not start again for the changed folders.', error));
    }),
    ...registerTools(client, monitor),
    ...registerCommands({ client, monitor, tree, masking, matrix, output, restart }),
  );
  // A server that does not start is shown by the status item and the view; commands and settings stay usable.
  await client.start().catch((error: unknown) => output.error('The language server did not start.', error));
  return {
    client,
    tree,
    whenReady: async () => {
      await monitor.whenReady();
      await tree.refresh();
    },
  };
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  if (running?.needsStop()) await running.stop();
}
