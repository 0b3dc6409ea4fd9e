import * as path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type BulkheadApi } from './extension.ts';

export { deactivate } from './extension.ts';

/** Entry of the desktop and remote extension host: the server is a Node process. */
export function activate(context: ExtensionContext): Promise<BulkheadApi> {
  const run = { module: path.join(context.extensionPath, 'dist', 'server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--enable-source-maps'] } };
  return start(context, { hasDisk: true, createClient: (options) => new LanguageClient('bulkhead', 'Bulkhead', { run, debug }, options) });
}
