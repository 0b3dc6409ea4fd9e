import * as vscode from 'vscode';
import type { BaseLanguageClient, TextDocumentFilter } from 'vscode-languageclient';
import { fileStatusRequest, type FileStatusParams, type FileStatusResult } from '../../server/src/protocol.ts';
import type { ServerMonitor } from './serverMonitor.ts';
import { fileStatusText } from './statusText.ts';
import { Throttle } from './throttle.ts';

/** The language status item: environment of the active file, its findings, and whether the server is at work. */
export class FileStatus implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly throttle = new Throttle(() => this.refresh(), 200);
  private readonly disposables: vscode.Disposable[];
  private status: FileStatusResult | undefined;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly monitor: ServerMonitor,
    selector: readonly TextDocumentFilter[],
    private readonly output: vscode.LogOutputChannel,
  ) {
    this.item = vscode.languages.createLanguageStatusItem('bulkhead.file', [...selector] as vscode.DocumentFilter[]);
    this.item.name = 'Bulkhead';
    this.disposables = [
      this.item,
      this.throttle,
      monitor.onDidChange(() => this.refreshSoon()),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.status = undefined;
        this.refreshSoon();
      }),
    ];
    this.show();
  }

  /** Asks the server again, a moment later. */
  refreshSoon(): void {
    this.show();
    this.throttle.trigger();
  }

  private async refresh(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !['ready', 'analysing'].includes(this.monitor.phase)) return;
    const params: FileStatusParams = { uri: document.uri.toString() };
    try {
      const status = await this.client.sendRequest<FileStatusResult>(fileStatusRequest, params);
      if (vscode.window.activeTextEditor?.document !== document) return;
      this.status = status;
    } catch (error) {
      this.status = undefined;
      this.output.debug(`No status of ${document.uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.show();
  }

  private show(): void {
    const { phase } = this.monitor;
    const { text, detail } = fileStatusText(phase, this.status);
    this.item.text = text;
    this.item.detail = detail;
    this.item.busy = phase === 'starting' || phase === 'analysing';
    this.item.severity = phase === 'stopped' ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.item.command =
      phase === 'stopped'
        ? { title: 'Restart', command: 'bulkhead.restartServer' }
        : phase === 'analysing'
          ? { title: 'Cancel', command: 'bulkhead.cancelScan' }
          : { title: 'Identities', command: 'bulkhead.showIdentities' };
    this.item.accessibilityInformation = { label: ['Bulkhead', text, detail].filter(Boolean).join(', ') };
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
