import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, type BulkheadApi } from './extension.ts';

export { deactivate } from './extension.ts';

// The compiler's list of globals is that of Node.
declare const Worker: new (address: string, options: { readonly name: string }) => { terminate(): void };

/** Entry of the browser's extension host: the server is a Web Worker. */
export function activate(context: ExtensionContext): Promise<BulkheadApi> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'serverWorker.js').toString(true);
  let worker: { terminate(): void } | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // Each start of the client gets a worker of its own.
  const startWorker = (): Promise<{ terminate(): void }> => {
    worker?.terminate();
    worker = new Worker(address, { name: 'Bulkhead language server' });
    return Promise.resolve(worker);
  };
  return start(context, {
    hasDisk: false,
    createClient: (options) => new LanguageClient('bulkhead', 'Bulkhead', startWorker as () => Promise<never>, options),
  });
}
