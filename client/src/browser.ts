import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { start, type BulkheadApi } from './extension.ts';

export { deactivate } from './extension.ts';

// The compiler's list of globals is that of Node.
declare const Worker: new (address: string, options: { readonly name: string }) => { terminate(): void };

/** Entry of the browser's extension host: the server is a Web Worker. */
export function activate(context: ExtensionContext): Promise<BulkheadApi> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'serverWorker.js').toString(true);
  let worker: { terminate(): void } | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // Each start of the client gets a worker of its own. The transports are made here: the client library takes only
  // instances of the browser's own `Worker` class, and the extension host puts another one in its place.
  const startWorker = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(address, { name: 'Bulkhead language server' });
    const port = worker as ConstructorParameters<typeof BrowserMessageReader>[0];
    return Promise.resolve({ reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) });
  };
  return start(context, {
    hasDisk: false,
    createClient: (options) => new LanguageClient('bulkhead', 'Bulkhead', startWorker, options),
  });
}
