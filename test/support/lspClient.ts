/** A language client over a real connection: to a server process, or to a server in this one. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import type { ClientCapabilities, CodeAction, Diagnostic, Hover, InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver';
import { ClientFileSystem } from '../../server/src/lsp/clientFileSystem.ts';
import { serve } from '../../server/src/lsp/server.ts';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import type { WorkspaceFileSystem } from '../../server/src/workspace/fileSystem.ts';
import { NodeFileSystem } from '../../server/src/workspace/nodeFileSystem.ts';

const rootFolder = path.join(import.meta.dirname ?? __dirname, '../..');

export interface ClientOptions {
  /** What the client answers to `workspace/configuration`; replaced by `configure`. */
  readonly settings?: object;
  readonly trusted?: boolean;
  /** Starts the built server as a process of its own. */
  readonly process?: boolean;
  /** Where a server in this process reads files; the disk unless given. */
  readonly disk?: WorkspaceFileSystem;
  /** Folders of the workspace, as URIs; that of `folder` unless given. */
  readonly folders?: readonly string[];
  readonly initialization?: InitializationOptions;
  /** In place of the client's usual ones. */
  readonly capabilities?: ClientCapabilities;
  /** Answers of the client to the server's own requests, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
  /** Moves the clock on while something is waited for, in tests in which it stands still. */
  readonly advance?: (milliseconds: number) => Promise<void>;
}

interface Wire {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Raw text of everything that the server sends. */
  listen(heard: (text: string) => void): void;
  /** After `shutdown`. */
  end(connection: MessageConnection): Promise<void>;
}

function processWire(): Wire {
  const child = spawn(process.execPath, [path.join(rootFolder, 'dist/cli.js'), 'lsp', '--stdio'], { stdio: 'pipe' });
  return {
    input: child.stdout,
    output: child.stdin,
    listen(heard) {
      child.stdout.on('data', (chunk: Buffer) => heard(chunk.toString('utf8')));
      child.stderr.on('data', (chunk: Buffer) => heard(chunk.toString('utf8')));
    },
    async end(connection) {
      await connection.sendNotification('exit');
      await new Promise<void>((resolve) => (child.exitCode !== null ? resolve() : child.once('exit', () => resolve())));
    },
  };
}

/** `exit` is never sent over it: it would end this process. */
function memoryWire(disk: WorkspaceFileSystem): Wire {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(server, { disk, client: new ClientFileSystem(server) });
  return {
    input: toClient,
    output: toServer,
    listen: (heard) => void toClient.on('data', (chunk: Buffer) => heard(chunk.toString('utf8'))),
    end() {
      server.dispose();
      return Promise.resolve();
    },
  };
}

export class TestClient {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** Everything that was published, oldest first. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  /** Raw text of everything the server sent, for the hunt after planted values. */
  readonly sent: string[] = [];
  readonly notifications: string[] = [];
  private readonly waiting = new Set<() => void>();
  private settings: object | null;

  private constructor(
    private readonly wire: Wire,
    readonly connection: MessageConnection,
    private readonly options: ClientOptions,
  ) {
    this.settings = options.settings ?? null;
  }

  /** @param folder absolute path of the workspace folder */
  static async start(folder: string, options: ClientOptions = {}): Promise<TestClient> {
    const client = await TestClient.begin(folder, options);
    await client.until(() => client.log.some((line) => line.includes('files analysed')), 'the first scan');
    return client;
  }

  /** As `start`, without waiting for the first scan. */
  static async begin(folder: string, options: ClientOptions = {}): Promise<TestClient> {
    const wire = options.process ? processWire() : memoryWire(options.disk ?? new NodeFileSystem());
    const connection = createMessageConnection(new StreamMessageReader(wire.input), new StreamMessageWriter(wire.output));
    const client = new TestClient(wire, connection, options);
    client.hear();
    const folders = options.folders ?? [`file://${folder}`];
    const params: InitializeParams = {
      processId: options.process ? process.pid : null,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: 'test' })),
      initializationOptions: { trusted: options.trusted ?? true, ...options.initialization },
      capabilities: options.capabilities ?? {
        workspace: { workspaceFolders: true, configuration: true },
        textDocument: { publishDiagnostics: { relatedInformation: true } },
        window: { workDoneProgress: true },
      },
    };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
    return client;
  }

  private hear(): void {
    const { connection } = this;
    this.wire.listen((text) => this.sent.push(text));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.diagnostics.set(params.uri, params.diagnostics);
      this.published.push(params);
      this.wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.wake();
    });
    connection.onNotification((method) => {
      this.notifications.push(method);
      this.wake();
    });
    connection.onRequest('workspace/configuration', () => [this.settings]);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    for (const [method, answer] of Object.entries(this.options.answers ?? {})) connection.onRequest(method, answer);
    connection.listen();
  }

  private wake(): void {
    for (const one of this.waiting) one();
  }

  /** Waits until a condition on what arrived holds. @throws when it does not come about, saying what was waited for */
  async until(condition: () => boolean, what: string): Promise<void> {
    const late = (): Error => new Error(`waited for ${what}; log: ${this.log.join(' | ')}`);
    const { advance } = this.options;
    if (advance) {
      for (let i = 0; i < 2_000 && !condition(); i++) await advance(5);
      if (!condition()) throw late();
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const check = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(check);
        reject(late());
      }, 15_000);
      this.waiting.add(check);
      check();
    });
  }

  /** Changes what the client answers to `workspace/configuration`, and says so. */
  configure(settings: object): Promise<void> {
    this.settings = settings;
    return this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { bulkhead: settings } });
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Files that changed on disk: 1 made, 2 changed, 3 gone. */
  watched(...changes: readonly { readonly uri: string; readonly type: 1 | 2 | 3 }[]): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  actions(uri: string, diagnostic: Pick<Diagnostic, 'range'>, only?: string[]): Promise<CodeAction[]> {
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
    await this.wire.end(this.connection);
    this.connection.dispose();
  }
}
