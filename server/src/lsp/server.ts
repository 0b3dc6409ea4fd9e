import { providerTitle } from '../references/syntaxRegistry.ts';
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Fingerprinter } from '../base/fingerprint.ts';
import { LineIndex } from '../base/range.ts';
import { claimAt } from '../environment/classify.ts';
import { hoverAt } from '../features/hover.ts';
import { matrixOf } from '../features/matrix.ts';
import { matrixMarkdown, matrixSvg } from '../features/matrixExport.ts';
import { definitionsAt, usesAt } from '../features/navigation.ts';
import { identitiesIn, storesOf, type IdentityView } from '../features/identities.ts';
import {
  defaultSettings,
  fileStatusRequest,
  identitiesRequest,
  indexChangedNotification,
  matrixRequest,
  matrixTextRequest,
  scanWorkspaceRequest,
  secretRangesRequest,
  trustGrantedNotification,
  type FileStatusParams,
  type FileStatusResult,
  type IdentitiesResult,
  type IndexChangedParams,
  type InitializationOptions,
  type MatrixResult,
  type MatrixTextParams,
  type MatrixTextResult,
  type ScanWorkspaceResult,
  type SecretRangesParams,
  type SecretRangesResult,
  type Settings,
} from '../protocol.ts';
import type { WorkspaceFileSystem } from '../workspace/fileSystem.ts';
import { codeActions, fixAllKind } from './actions.ts';
import { codeLenses } from './codeLenses.ts';
import { completions, locations, type Place } from './navigation.ts';
import { secretRanges } from './secretRanges.ts';
import { toIdentityDto, toMatrixDto, toRange } from './convert.ts';
import { normal, Session } from './session.ts';

/** How the server reads files: from disk where there is one, else through the client. */
export interface FileSystems {
  readonly disk?: WorkspaceFileSystem;
  readonly client: WorkspaceFileSystem;
}

/** Time between two notifications that the index changed, milliseconds. */
const indexChangedEvery = 250;

/** Serves one client over a connection; the same in Node and in a Web Worker. Nothing happens before `initialize`. */
export function serve(connection: Connection, fileSystems: FileSystems): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let files: WorkspaceFileSystem = fileSystems.client;
  let capabilities: InitializeParams['capabilities'] = {};
  let known: { readonly revision: number; readonly views: readonly IdentityView[] } | undefined;
  /** The identity view and the matrix ask for the same after each change. */
  const views = ({ host, revision }: Session): readonly IdentityView[] => {
    if (known?.revision !== revision) known = { revision, views: identitiesIn(host) };
    return known.views;
  };
  let notifying: ReturnType<typeof setTimeout> | undefined;

  const refreshLenses = (): void => {
    if (capabilities.workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
  };

  const indexChanged = (): void => {
    notifying ??= setTimeout(() => {
      notifying = undefined;
      if (!session) return;
      const { identities, findings } = counts(session);
      const params: IndexChangedParams = { revision: session.revision, identities, findings };
      void connection.sendNotification(indexChangedNotification, params);
      refreshLenses();
    }, indexChangedEvery);
  };

  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    capabilities = params.capabilities;
    files = options.filesThroughClient || !fileSystems.disk ? fileSystems.client : fileSystems.disk;
    session = new Session({
      connection,
      documents,
      files,
      fingerprinter: fingerprinterFrom(options.fingerprintKey),
      trusted: options.trusted ?? false,
      relatedInformation: capabilities.textDocument?.publishDiagnostics?.relatedInformation ?? false,
      progress: capabilities.window?.workDoneProgress ?? false,
      onIndexChanged: indexChanged,
    });
    session.settings = { ...defaultSettings, ...options.settings };
    for (const folder of params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : [])) {
      const uri = normal(folder.uri).replace(/\/$/, '');
      session.folders.set(uri, { uri, path: '' });
    }
    return {
      serverInfo: { name: 'bulkhead' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeLensProvider: {},
        completionProvider: { triggerCharacters: ['/', ':', '=', '#'] },
        definitionProvider: true,
        referencesProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    const current = session!;
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        removed.forEach((folder) => current.removeFolder(folder.uri));
        for (const folder of added) await current.addFolder(folder.uri);
        await current.scanAll();
      });
    }
    await readSettings(current);
    for (const folder of [...current.folders.keys()]) await current.addFolder(folder);
    await current.scanAll();
  });

  async function readSettings(current: Session): Promise<void> {
    if (!capabilities.workspace?.configuration) return;
    const given = (await connection.workspace.getConfiguration('bulkhead')) as Partial<Settings> | null;
    current.settings = { ...current.settings, ...withoutNulls(given ?? {}) };
    current.host.configure({ persona: current.settings.persona, honorOtherScanners: current.settings.honorOtherScanners });
  }

  connection.onDidChangeConfiguration(async (change) => {
    if (!session) return;
    const before = session.settings;
    if (capabilities.workspace?.configuration) await readSettings(session);
    else
      session.settings = {
        ...session.settings,
        ...withoutNulls((change.settings as { bulkhead?: Partial<Settings> } | null)?.bulkhead ?? {}),
      };
    const after = session.settings;
    const rescan =
      before.enable !== after.enable ||
      before.scope !== after.scope ||
      before.maxFileSize !== after.maxFileSize ||
      before.exclude.join() !== after.exclude.join();
    session.publishAll();
    refreshLenses();
    if (rescan) await session.scanAll();
  });

  let opening: TextDocument | undefined;
  documents.onDidOpen(({ document }) => (opening = document));
  // An opened document comes here, too, right behind.
  documents.onDidChangeContent(({ document }) => {
    const opened = opening === document;
    opening = undefined;
    if (!session) return;
    if (opened) session.changed(document, 0);
    else session.changed(document);
    const folder = session.policyFolderOf(normal(document.uri));
    if (folder && document.version > 1) schedulePolicy(folder);
  });
  documents.onDidClose(({ document }) => void session?.closed(normal(document.uri)));
  documents.listen(connection);

  const policyTimers = new Map<string, ReturnType<typeof setTimeout>>();
  /** A policy under edit is taken once its author pauses. */
  function schedulePolicy(folder: string, wait = 500): void {
    clearTimeout(policyTimers.get(folder));
    policyTimers.set(
      folder,
      setTimeout(() => void session?.policyChanged(folder), wait),
    );
  }

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (!session) return;
    for (const change of changes) {
      const uri = normal(change.uri);
      const folder = session.policyFolderOf(uri);
      if (folder) schedulePolicy(folder, 50);
      if (change.type === FileChangeType.Deleted) session.removed(uri);
      else await session.readAgain(uri);
      if (uri.endsWith('/.gitignore')) await session.ignoreFileChanged(uri);
    }
  });

  connection.onNotification(trustGrantedNotification, async () => {
    if (!session || session.trusted) return;
    session.trusted = true;
    for (const folder of session.folders.keys()) await session.policyChanged(folder);
  });

  connection.onHover(({ textDocument, position }) => {
    const document = session?.document(normal(textDocument.uri));
    if (!session || !document) return null;
    session.settle(document);
    const uri = normal(document.uri);
    const facts = session.host.view.facts(uri);
    if (!facts) return null;
    const lines = new LineIndex(document.getText());
    const offset = lines.offset({ line: position.line, column: position.character });
    const hover = hoverAt(facts, offset, session.host.view, session.host.findings(uri), session.host.allRules, session.host.policyFor(uri));
    return hover ? { range: toRange(hover.range, lines), contents: { kind: 'markdown', value: hover.markdown } } : null;
  });

  /** Facts of an open document, with the offset of a position in it. */
  const placeIn = ({ textDocument, position }: TextDocumentPositionParams): Place | undefined => {
    const document = session?.document(normal(textDocument.uri));
    const facts = document && session?.settings.enable ? session.host.view.facts(normal(document.uri)) : undefined;
    return facts && { session: session!, facts, text: document!.getText(), offset: document!.offsetAt(position) };
  };
  const settledPlaceIn = (params: TextDocumentPositionParams): Place | undefined => {
    const document = session?.document(normal(params.textDocument.uri));
    if (document) session?.settle(document);
    return placeIn(params);
  };

  // With each keystroke: from what is known of the text before it.
  connection.onCompletion((params) => {
    const place = placeIn(params);
    return place ? completions(place) : [];
  });
  connection.onDefinition((params) => {
    const place = settledPlaceIn(params);
    return place ? locations(place, definitionsAt(place.facts, place.offset, place.session.host.view)) : [];
  });
  connection.onReferences((params) => {
    const place = settledPlaceIn(params);
    return place ? locations(place, usesAt(place.facts, place.offset, place.session.host.view, params.context.includeDeclaration)) : [];
  });

  connection.onCodeLens(async ({ textDocument }) => {
    const current = session;
    const document = current?.document(normal(textDocument.uri));
    if (!current || !document || !current.settings.enable) return [];
    await current.analysed(document);
    return codeLenses(current, normal(document.uri));
  });

  connection.onCodeAction((params) => (session ? codeActions(session, files, params) : []));

  connection.onRequest(identitiesRequest, (): IdentitiesResult => {
    const current = session!;
    const { host } = current;
    return {
      revision: current.revision,
      identities: views(current).map((view) => toIdentityDto(view, current.linesOf)),
      stores: storesOf(host.view).map((store) => ({ ...store, title: providerTitle(store.provider) })),
      files: host.view.fileCount,
    };
  });

  connection.onRequest(matrixRequest, (): MatrixResult => {
    const { revision, linesOf } = session!;
    return { revision, ...toMatrixDto(matrixOf(views(session!)), linesOf) };
  });
  connection.onRequest(matrixTextRequest, ({ format }: MatrixTextParams): MatrixTextResult => {
    const matrix = matrixOf(views(session!));
    return { text: format === 'svg' ? matrixSvg(matrix) : matrixMarkdown(matrix) };
  });

  connection.onRequest(fileStatusRequest, ({ uri: raw }: FileStatusParams): FileStatusResult => {
    const current = session!;
    const uri = normal(raw);
    const facts = current.host.view.facts(uri);
    const count = { error: 0, warning: 0, info: 0 };
    for (const finding of current.host.findings(uri)) count[finding.severity]++;
    const claim =
      facts &&
      claimAt(
        facts.claims.filter((one) => !one.scope),
        0,
      );
    return {
      environment: claim && {
        name: claim.environment,
        tier: claim.tier,
        reasons: claim.evidence.map((evidence) =>
          evidence.environment === claim.environment ? evidence.reason : `against: ${evidence.reason} (${evidence.environment})`,
        ),
        confidence: claim.confidence,
      },
      errors: count.error,
      warnings: count.warning,
      infos: count.info,
      skipped: current.whySkipped(uri),
    };
  });

  connection.onRequest(secretRangesRequest, async ({ uri }: SecretRangesParams): Promise<SecretRangesResult> => {
    const current = session;
    const document = current?.document(normal(uri));
    if (!current || !document) return { version: -1, ranges: [] };
    await current.analysed(document);
    return { version: current.host.view.facts(normal(uri))?.version ?? -1, ranges: secretRanges(current, normal(uri)) };
  });

  connection.onRequest(scanWorkspaceRequest, async (...given: readonly unknown[]): Promise<ScanWorkspaceResult> => {
    const current = session!;
    // A request without parameters comes with its token alone.
    const token = given.at(-1) as { readonly isCancellationRequested: boolean };
    const result = await current.scanAll(() => token.isCancellationRequested);
    return { ...result, findings: counts(current).findings };
  });

  connection.onShutdown(() => {
    clearTimeout(notifying);
    for (const timer of policyTimers.values()) clearTimeout(timer);
    session?.dispose();
  });

  connection.listen();
}

function counts(session: Session): { identities: number; findings: number } {
  let identities = 0;
  for (const group of session.host.view.groups()) if (group.places.length > 0) identities++;
  let findings = 0;
  for (const uri of session.host.uris()) findings += session.host.findings(uri).length;
  return { identities, findings };
}

function fingerprinterFrom(key: string | undefined): Fingerprinter {
  if (key) {
    const binary = atob(key);
    if (binary.length >= 16) return new Fingerprinter(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  }
  return Fingerprinter.withRandomKey();
}

function withoutNulls(settings: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null && value !== undefined)) as Partial<Settings>;
}
