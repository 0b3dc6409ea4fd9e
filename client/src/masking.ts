import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { secretRangesRequest, type SecretRangesParams, type SecretRangesResult } from '../../server/src/protocol.ts';
import type { ServerMonitor } from './serverMonitor.ts';
import { Throttle } from './throttle.ts';

const stateKey = 'bulkhead.maskValues';

/**
 * Covers values on the screen. The text stays as it is: whoever copies it, saves it or reads the file has the value. Whether
 * values are covered is remembered for the workspace and begins with the setting; no setting is written.
 */
export class Masking implements vscode.Disposable {
  private readonly cover = vscode.window.createTextEditorDecorationType({
    // Letters that cannot be seen on a bar: caret, selection and columns stay right.
    color: 'transparent',
    backgroundColor: new vscode.ThemeColor('disabledForeground'),
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
  });
  private readonly throttle = new Throttle(() => this.refresh(), 100);
  private readonly disposables: vscode.Disposable[];
  /** The line that is shown until the caret leaves it. */
  private revealed: { readonly document: vscode.TextDocument; readonly line: number } | undefined;
  private readonly ranges = new WeakMap<vscode.TextDocument, readonly vscode.Range[]>();

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly monitor: ServerMonitor,
    private readonly state: vscode.Memento,
    private readonly output: vscode.LogOutputChannel,
  ) {
    this.disposables = [
      this.cover,
      this.throttle,
      monitor.onDidChange(() => this.refreshSoon()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refreshSoon()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) this.refreshSoon();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(stateKey)) this.refreshSoon();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const { revealed } = this;
        if (!revealed || (textEditor.document === revealed.document && selections[0]?.active.line === revealed.line)) return;
        this.revealed = undefined;
        this.draw();
      }),
    ];
    this.mirror();
  }

  get active(): boolean {
    return this.state.get<boolean>(stateKey) ?? vscode.workspace.getConfiguration('bulkhead').get('maskValues', false);
  }

  async setActive(active: boolean): Promise<void> {
    await this.state.update(stateKey, active);
    this.mirror();
    await this.refresh();
    if (active) vscode.window.setStatusBarMessage('Bulkhead: values are covered on the screen. The files hold them as before.', 8_000);
  }

  /** Shows the values on the line of the caret until it moves on. */
  revealLine(): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    this.revealed = { document: editor.document, line: editor.selection.active.line };
    this.draw();
  }

  refreshSoon(): void {
    this.throttle.trigger();
  }

  private mirror(): void {
    void vscode.commands.executeCommand('setContext', 'bulkhead.masked', this.active);
  }

  private async refresh(): Promise<void> {
    const documents = this.active ? new Set(vscode.window.visibleTextEditors.map((editor) => editor.document)) : [];
    if (['ready', 'analysing'].includes(this.monitor.phase)) for (const document of documents) await this.ask(document);
    this.draw();
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    const params: SecretRangesParams = { uri: document.uri.toString() };
    try {
      const { ranges, version } = await this.client.sendRequest<SecretRangesResult>(secretRangesRequest, params);
      // A later text has its own question under way; the editor moves the old covers with its edits.
      if (version !== document.version) return;
      this.ranges.set(
        document,
        ranges.map(({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character)),
      );
    } catch (error) {
      this.output.debug(`No values to cover in ${document.uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      const shown = this.revealed?.document === document ? this.revealed.line : undefined;
      const ranges = this.active ? (this.ranges.get(document) ?? []) : [];
      editor.setDecorations(
        this.cover,
        ranges.filter((range) => shown === undefined || shown < range.start.line || shown > range.end.line),
      );
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
