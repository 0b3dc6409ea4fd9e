import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { AnalysisHost } from '../analysis/analysisHost.ts';
import { isEnvFile } from '../base/envFile.ts';
import { errorPlace } from '../base/errorText.ts';
import { globMatcher } from '../base/glob.ts';
import { LineIndex } from '../base/range.ts';
import type { Fingerprinter } from '../base/fingerprint.ts';
import type { SourceFile } from '../model/document.ts';
import { policyFileNames } from '../policy/load.ts';
import { defaultSettings, type Settings } from '../protocol.ts';
import { isCandidate, skippedFolders, type WorkspaceFileSystem } from '../workspace/fileSystem.ts';
import { policyOfFolder } from '../workspace/policies.ts';
import { scanFolder, takeBytes } from '../workspace/scan.ts';
import { toDiagnostic } from './convert.ts';
import { Pending } from './pending.ts';

export interface SessionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: WorkspaceFileSystem;
  readonly fingerprinter: Fingerprinter;
  readonly trusted: boolean;
  readonly relatedInformation: boolean;
  readonly progress: boolean;
  readonly onIndexChanged: () => void;
}

export interface ScanResult {
  readonly files: number;
  readonly milliseconds: number;
  readonly cancelled: boolean;
}

/** Diagnostics published in one go before other messages get their turn. */
const publishBatch = 50;
/** Files whose diagnostics are published; the rest is in the identity views only. */
const maxPublishedFiles = 5_000;

/** The state of one language client: its folders, open texts, settings, and what was last published. */
export class Session {
  readonly host: AnalysisHost;
  settings: Settings = defaultSettings;
  readonly folders = new Map<string, { readonly uri: string; readonly path: string }>();
  /** Grows with every change of the index. */
  revision = 0;
  trusted: boolean;
  private readonly skipped = new Map<string, string>();
  private readonly ignoredEnvFiles = new Map<string, boolean | undefined>();
  private readonly published = new Set<string>();
  private readonly dirty = new Set<string>();
  private readonly pending = new Pending();
  /** Something changed that no flush has begun to publish. */
  private unpublished = false;
  private flushing: ReturnType<typeof setTimeout> | undefined;
  private scanning: { cancelled: boolean } | undefined;
  private disposed = false;

  constructor(private readonly options: SessionOptions) {
    this.trusted = options.trusted;
    this.host = new AnalysisHost({
      fingerprinter: options.fingerprinter,
      onProblem: (where, problem) => this.log('error', `${where}: ${problem}`),
    });
  }

  log(level: 'error' | 'warn' | 'info' | 'log', message: string): void {
    this.options.connection.console[level](message);
  }

  /** The open document, or undefined when the file is closed. */
  document(uri: string): TextDocument | undefined {
    return this.options.documents.get(uri) ?? this.options.documents.all().find((document) => normal(document.uri) === uri);
  }

  linesOf = (uri: string): LineIndex | undefined => {
    const facts = this.host.view.facts(uri);
    if (facts) return new LineIndex(facts.lines);
    const document = this.document(uri);
    return document && new LineIndex(document.getText());
  };

  whySkipped(uri: string): string | undefined {
    return this.skipped.get(uri);
  }

  folderOf(uri: string): { readonly uri: string; readonly path: string } | undefined {
    let best: { readonly uri: string; readonly path: string } | undefined;
    for (const folder of this.folders.values())
      if (uri.startsWith(`${folder.uri}/`) && folder.uri.length > (best?.uri.length ?? -1)) best = folder;
    return best;
  }

  /** Workspace-relative path of a file; the whole path outside of every folder. */
  pathOf(uri: string): string {
    const { path } = URI.parse(uri);
    const folder = this.folderOf(uri);
    return folder ? path.slice(folder.path.length + 1) : path.replace(/^\//, '');
  }

  sourceOf(document: TextDocument): SourceFile {
    const uri = normal(document.uri);
    const { languageId, version } = document;
    return { uri, path: this.pathOf(uri), languageId, version, text: document.getText(), ignored: this.ignoredEnvFiles.get(uri) };
  }

  // ---- open texts

  /** Analyses an open text after the debounce time; a newer change starts the wait again. */
  changed(document: TextDocument, wait = this.settings.debounce): void {
    const uri = normal(document.uri);
    this.pending.schedule(uri, wait, () => {
      const current = this.document(uri);
      if (current && !this.disposed) this.analyseOpen(current);
    });
  }

  /** Settles when no analysis of an open text is due any more: for what the editor asks by itself while somebody types. */
  analysed(document: TextDocument): Promise<void> {
    return this.pending.done(normal(document.uri));
  }

  /** Analyses an open text at once, when a wait for it is under way: requests about it must see its newest text. */
  settle(document: TextDocument): void {
    const uri = normal(document.uri);
    if (!this.pending.has(uri)) return;
    this.analyseOpen(document);
    this.pending.stop(uri);
  }

  private analyseOpen(document: TextDocument): void {
    const file = this.sourceOf(document);
    const reason = this.reasonToSkip(file);
    if (reason) {
      this.skip(file.uri, reason);
      return;
    }
    this.skipped.delete(file.uri);
    const facts = this.host.analyse(file);
    this.host.update(file.uri, facts);
    this.publishLater();
  }

  private reasonToSkip(file: SourceFile): string | undefined {
    if (!this.settings.enable) return 'Bulkhead is switched off in the settings.';
    if (file.text.length > this.settings.maxFileSize)
      return `The file is larger than ${this.settings.maxFileSize} bytes (setting bulkhead.maxFileSize).`;
    if (this.excludes(file.uri)(file.path)) return 'The path is excluded by the policy or the settings.';
    return undefined;
  }

  private skip(uri: string, reason: string): void {
    if (this.skipped.get(uri) !== reason) this.log('info', `${this.pathOf(uri)}: ${reason}`);
    this.skipped.set(uri, reason);
    this.forget(uri);
  }

  private excludes(uri: string): (path: string) => boolean {
    const policy = this.host.policyFor(uri);
    const bySettings = globMatcher(this.settings.exclude);
    return (path) => policy.ignores(path) || bySettings(path);
  }

  /** A text was closed: what is on disk counts again. */
  async closed(uri: string): Promise<void> {
    this.pending.stop(uri);
    if (this.folderOf(uri) && this.settings.scope === 'workspace') await this.readAgain(uri);
    else this.forget(uri);
  }

  /** A file or a folder is gone from disk; open texts stay. */
  removed(uri: string): void {
    const gone = [...this.host.view.files()].filter(
      (facts) => (facts.uri === uri || facts.uri.startsWith(`${uri}/`)) && !this.document(facts.uri),
    );
    for (const facts of gone) this.forget(facts.uri);
  }

  /** Reads one file from the file system again; open texts are left alone. */
  async readAgain(uri: string): Promise<void> {
    const path = this.pathOf(uri);
    const folder = this.folderOf(uri);
    if (folder && isEnvFile(path)) this.setIgnored(uri, path, await this.options.files.isIgnored?.(folder.uri, path));
    if (this.document(uri)) return;
    const unwanted =
      !this.settings.enable || !isCandidate(path) || path.split('/').some((part) => skippedFolders.has(part)) || this.excludes(uri)(path);
    if (unwanted || (folder && (await this.options.files.ignores?.(folder.uri, path)))) {
      this.forget(uri);
      return;
    }
    const read = await this.options.files.read(uri, this.settings.maxFileSize);
    if (this.document(uri) || this.disposed) return;
    if ('bytes' in read) {
      const file = { uri, path, ignored: this.ignoredEnvFiles.get(uri) };
      takeBytes(this.host, file, read.bytes, (where, problem) => this.log('info', `${where}: ${problem}`));
      this.publishLater();
      return;
    }
    if ('skipped' in read) this.log('info', `${path}: is skipped: ${read.skipped}`);
    this.forget(uri);
  }

  private setIgnored(uri: string, path: string, ignored: boolean | undefined): void {
    if (!isEnvFile(path) || this.ignoredEnvFiles.get(uri) === ignored) return;
    this.ignoredEnvFiles.set(uri, ignored);
    this.options.documents.all().forEach((open) => normal(open.uri) === uri && this.changed(open, 0));
  }

  /** An ignore file changed or went: env files may be covered now, or no longer. */
  async ignoreFileChanged(uri: string): Promise<void> {
    const env = [...this.host.view.files()].filter((one) => isEnvFile(one.path) && this.folderOf(one.uri) === this.folderOf(uri));
    for (const facts of env) await this.readAgain(facts.uri);
  }

  // ---- folders and policies

  async addFolder(rawUri: string): Promise<void> {
    const uri = normal(rawUri).replace(/\/$/, '');
    this.folders.set(uri, { uri, path: URI.parse(uri).path.replace(/\/$/, '') });
    await this.loadPolicy(uri);
  }

  removeFolder(rawUri: string): void {
    const uri = normal(rawUri).replace(/\/$/, '');
    this.folders.delete(uri);
    this.host.removeFolder(uri);
    const gone = [...this.host.view.files()].filter(
      (facts) => facts.uri.startsWith(`${uri}/`) && !this.folderOf(facts.uri) && !this.document(facts.uri),
    );
    for (const facts of gone) this.forget(facts.uri);
  }

  private async loadPolicy(folder: string): Promise<void> {
    const open = policyFileNames.map((name) => `${folder}/${name}`).find((uri) => this.document(uri));
    const files: WorkspaceFileSystem = open
      ? {
          list: (...args) => this.options.files.list(...args),
          // Unsaved text of the policy counts.
          read: async (uri, size) => {
            const document = this.document(normal(uri));
            return document ? { bytes: new TextEncoder().encode(document.getText()) } : this.options.files.read(uri, size);
          },
        }
      : this.options.files;
    const policy = await policyOfFolder(folder, files, [...this.host.allRules.keys()], this.trusted);
    const before = this.host.policyFor(folder);
    this.host.setPolicy(folder, policy);
    const name = this.folders.get(folder)?.path ?? folder;
    if (policy.uri)
      this.log(
        'info',
        `${name}: policy ${this.pathOf(policy.uri)}, ${policy.problems.length} problems${policy.weakened.length ? `; it lowers or switches off ${policy.weakened.join(', ')}` : ''}`,
      );
    for (const uri of [policy.uri, before.uri]) if (uri) this.publishLater([uri]);
  }

  /** Whether a file is the policy of a folder or a part of one. */
  policyFolderOf(uri: string): string | undefined {
    for (const folder of this.folders.keys()) {
      if (policyFileNames.some((name) => uri === `${folder}/${name}`)) return folder;
      if (this.host.policyFor(`${folder}/x`).sources.includes(uri)) return folder;
    }
    return undefined;
  }

  /** The policy of a folder changed: everything in it is classified anew. */
  async policyChanged(folder: string): Promise<void> {
    await this.loadPolicy(folder);
    await this.scanAll();
  }

  // ---- the whole workspace

  /** Analyses every folder again. A newer call cancels an older one. */
  async scanAll(cancelled: () => boolean = () => false): Promise<ScanResult> {
    if (this.scanning) this.scanning.cancelled = true;
    const run = { cancelled: false };
    this.scanning = run;
    const started = Date.now();
    const progress = this.options.progress ? await this.options.connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('Bulkhead', 0, 'analysing the workspace', true);
    const token = {
      get isCancellationRequested(): boolean {
        return run.cancelled || cancelled() || progress?.token.isCancellationRequested === true;
      },
    };
    let files = 0;
    try {
      for (const document of this.options.documents.all()) this.analyseOpen(document);
      if (this.settings.enable && this.settings.scope === 'workspace') {
        for (const folder of [...this.folders.values()]) files += await this.scanOne(folder.uri, token, progress);
      } else this.forgetClosed();
    } catch (error) {
      this.log('error', `the workspace scan stopped: ${errorPlace(error)}`);
    } finally {
      progress?.done();
      if (this.scanning === run) this.scanning = undefined;
    }
    const milliseconds = Date.now() - started;
    const stopped = token.isCancellationRequested;
    this.log('info', `workspace: ${files} files analysed in ${milliseconds} ms${stopped ? ' (cancelled)' : ''}`);
    return { files, milliseconds, cancelled: stopped };
  }

  private async scanOne(
    folder: string,
    token: { readonly isCancellationRequested: boolean },
    progress: { report(percentage: number, message: string): void } | undefined,
  ): Promise<number> {
    const seen = new Set<string>();
    let shown = 0;
    const summary = await scanFolder(this.host, this.options.files, folder, {
      maxFileSize: this.settings.maxFileSize,
      excludes: this.excludes(`${folder}/x`),
      token,
      isOpen: (uri) => {
        seen.add(normal(uri));
        return this.document(normal(uri)) !== undefined || this.folderOf(normal(uri))?.uri !== folder;
      },
      onProblem: (path, problem, severity) => this.log(severity === 'error' ? 'warn' : 'info', `${path}: ${problem}`),
      onListed: (file) => this.setIgnored(normal(file.uri), file.path, file.ignored),
      onProgress: (done, total) => {
        if (Date.now() - shown < 200) return;
        shown = Date.now();
        progress?.report(Math.round((done / Math.max(1, total)) * 100), `${done} of ${total} files`);
      },
      onChanged: () => this.publishLater(),
      breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
    });
    if (!token.isCancellationRequested) {
      // What an earlier scan saw and this one did not is gone or excluded now.
      for (const facts of [...this.host.view.files()])
        if (this.folderOf(facts.uri)?.uri === folder && !seen.has(facts.uri) && !this.document(facts.uri)) this.forget(facts.uri);
    }
    return summary.files;
  }

  private forgetClosed(): void {
    for (const facts of [...this.host.view.files()]) if (!this.document(facts.uri)) this.forget(facts.uri);
  }

  // ---- publishing

  /** The file is gone, excluded or closed without a workspace. */
  private forget(uri: string): void {
    this.host.update(uri, undefined);
    this.publishLater();
  }

  /** The index changed, or the findings of these files; what differs is published together a moment later. */
  publishLater(uris: Iterable<string> = []): void {
    for (const uri of uris) this.dirty.add(uri);
    this.unpublished = true;
    this.revision++;
    this.flushing ??= setTimeout(() => void this.flush(), 20);
  }

  private async flush(): Promise<void> {
    this.unpublished = false;
    const uris = [...new Set([...this.dirty, ...this.host.settle()])];
    this.dirty.clear();
    let count = 0;
    for (const uri of uris) {
      if (this.disposed) return;
      const document = this.document(uri);
      const findings = this.settings.enable ? this.host.findings(uri) : [];
      if (findings.length === 0 && !this.published.has(uri)) continue;
      if (findings.length > 0 && !this.published.has(uri) && this.published.size >= maxPublishedFiles && !document) continue;
      if (findings.length > 0) this.published.add(uri);
      else this.published.delete(uri);
      const diagnostics = findings.map((finding) => toDiagnostic(finding, this.linesOf, this.options.relatedInformation));
      await this.options.connection.sendDiagnostics({ uri: document?.uri ?? uri, version: document?.version, diagnostics });
      if (++count % publishBatch === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    this.flushing = undefined;
    this.options.onIndexChanged();
    // What came while this one was sending.
    if (this.unpublished) this.flushing = setTimeout(() => void this.flush(), 20);
  }

  /** Publishes everything that is known again, after options changed. */
  publishAll(): void {
    this.host.configure({ persona: this.settings.persona, honorOtherScanners: this.settings.honorOtherScanners });
    this.publishLater([...this.host.refresh(), ...this.published]);
  }

  dispose(): void {
    this.disposed = true;
    if (this.scanning) this.scanning.cancelled = true;
    this.pending.stopAll();
    clearTimeout(this.flushing);
  }
}

/** One spelling for each URI, whatever the client's encoding habits. */
export function normal(uri: string): string {
  return URI.parse(uri).toString();
}
