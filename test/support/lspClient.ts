/** A language client over a real connection to a server process. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver/node';
import type { CodeAction, Diagnostic, Hover, InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver';

const rootFolder = path.join(import.meta.dirname ?? __dirname, '../..');

export class TestClient {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly log: string[] = [];
  /** Raw text of everything the server sent, for the hunt after planted values. */
  readonly sent: string[] = [];
  readonly notifications: string[] = [];
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly process: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
  ) {}

  /** @param folder absolute path of the workspace folder */
  static async start(folder: string, options: { settings?: object; trusted?: boolean } = {}): Promise<TestClient> {
    const child = spawn(process.execPath, [path.join(rootFolder, 'dist/cli.js'), 'lsp', '--stdio'], { stdio: 'pipe' });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const client = new TestClient(child, connection);
    child.stdout.on('data', (chunk: Buffer) => client.sent.push(chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => client.sent.push(chunk.toString('utf8')));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client.diagnostics.set(params.uri, params.diagnostics);
      client.wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      client.log.push(message);
      client.wake();
    });
    connection.onNotification((method) => {
      client.notifications.push(method);
      client.wake();
    });
    connection.onRequest('workspace/configuration', () => [options.settings ?? null]);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: `file://${folder}`, name: 'test' }],
      initializationOptions: { trusted: options.trusted ?? true },
      capabilities: {
        workspace: { workspaceFolders: true, configuration: true },
        textDocument: { publishDiagnostics: { relatedInformation: true } },
        window: { workDoneProgress: true },
      },
    };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
    await client.until(() => client.log.some((line) => line.includes('files analysed')), 'the first scan');
    return client;
  }

  private wake(): void {
    for (const one of this.waiting) one();
  }

  /** Waits until a condition on what arrived holds. @throws after 15 seconds, saying what was waited for */
  until(condition: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(check);
        reject(new Error(`waited for ${what}; log: ${this.log.join(' | ')}`));
      }, 15_000);
      this.waiting.add(check);
      check();
    });
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  actions(uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only },
    });
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
  }

  codes(uri: string): string[] {
    return (this.diagnostics.get(uri) ?? []).map((diagnostic) => String(diagnostic.code)).sort();
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await new Promise<void>((resolve) => (this.process.exitCode !== null ? resolve() : this.process.once('exit', () => resolve())));
    this.connection.dispose();
  }
}
