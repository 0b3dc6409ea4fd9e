import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  clientCommands,
  matrixRequest,
  matrixTextRequest,
  type MatrixResult,
  type MatrixTextParams,
  type MatrixTextResult,
  type ShowPlacesArgs,
} from '../../../server/src/protocol.ts';
import { Throttle } from '../throttle.ts';
import type { FromPage, ToPage } from './matrixModel.ts';

/** The environment matrix in an editor tab; one at most. */
export class MatrixPanel implements vscode.Disposable {
  private readonly throttle = new Throttle(() => this.refresh(), 500);
  private panel: vscode.WebviewPanel | undefined;
  private matrix: MatrixResult | undefined;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly extensionUri: vscode.Uri,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  /** Opens the matrix, or brings it to the front. */
  show(): void {
    if (this.panel) {
      this.panel.reveal();
      return;
    }
    const roots = ['dist', 'client/media'].map((folder) => vscode.Uri.joinPath(this.extensionUri, folder));
    const panel = vscode.window.createWebviewPanel('bulkhead.matrix', 'Environment Matrix', vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: roots,
      enableFindWidget: true,
    });
    this.panel = panel;
    // An icon of a tab takes no colour of the theme.
    const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(this.extensionUri, `client/media/bulkhead-${name}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.onDidDispose(() => (this.panel = undefined));
    panel.onDidChangeViewState(() => panel.visible && this.refreshSoon());
    panel.webview.onDidReceiveMessage((message: FromPage) => (message.type === 'ready' ? this.refresh() : this.open(message)));
    panel.webview.html = this.page(panel.webview);
  }

  /**
   * Writes the matrix to a file that the user chooses.
   * @param target for callers that know the file; its ending tells the format
   */
  async export(target?: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const chosen =
      target ??
      (await vscode.window.showSaveDialog({
        title: 'Export Environment Matrix',
        defaultUri: folder && vscode.Uri.joinPath(folder, 'environment-matrix.svg'),
        filters: { 'SVG picture': ['svg'], Markdown: ['md'] },
      }));
    if (!chosen) return;
    const params: MatrixTextParams = { format: /\.(?:md|markdown)$/i.test(chosen.path) ? 'markdown' : 'svg' };
    try {
      const { text } = await this.client.sendRequest<MatrixTextResult>(matrixTextRequest, params);
      await vscode.workspace.fs.writeFile(chosen, new TextEncoder().encode(text));
    } catch (error) {
      this.output.error('The environment matrix could not be exported.', error);
      void vscode.window.showErrorMessage(
        `Bulkhead could not write ${chosen.path.slice(chosen.path.lastIndexOf('/') + 1)}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** Asks the server again, a moment later, where somebody looks. */
  refreshSoon(): void {
    if (this.panel?.visible) this.throttle.trigger();
  }

  private async refresh(): Promise<void> {
    const { panel } = this;
    if (!panel) return;
    let message: ToPage;
    try {
      this.matrix = await this.client.sendRequest<MatrixResult>(matrixRequest);
      message = { type: 'matrix', matrix: this.matrix };
    } catch (error) {
      this.output.error('The environment matrix could not be read.', error);
      message = { type: 'failed', message: 'The language server of Bulkhead did not answer. The output of Bulkhead says why.' };
    }
    if (this.panel === panel) await panel.webview.postMessage(message);
  }

  /** Opens the place of a cell beside the matrix; several ones in a peek. */
  private async open({ row, environment }: Extract<FromPage, { type: 'open' }>): Promise<void> {
    const column = this.matrix?.columns.findIndex((one) => one.environment === environment) ?? -1;
    const places = this.matrix?.rows.find((one) => one.id === row)?.cells[column]?.places ?? [];
    const first = places[0];
    if (!first) return;
    const { start, end } = first.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    const uri = vscode.Uri.parse(first.uri);
    try {
      await vscode.window.showTextDocument(uri, { selection, preview: true, viewColumn: vscode.ViewColumn.Beside });
      const all: ShowPlacesArgs = { ...first, places };
      if (places.length > 1) await vscode.commands.executeCommand(clientCommands.showPlaces, all);
    } catch (error) {
      // The file may have gone since the matrix was read.
      this.output.error(`${uri.path} could not be opened.`, error);
      void vscode.window.showErrorMessage(`Bulkhead could not open ${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.`);
    }
  }

  private page(webview: vscode.Webview): string {
    const resource = (path: string): string => webview.asWebviewUri(vscode.Uri.joinPath(this.extensionUri, path)).toString();
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}">
<link rel="stylesheet" href="${resource('client/media/matrix.css')}">
<title>Environment Matrix</title>
</head>
<body>
<form role="search">
<input id="filter" type="search" placeholder="Filter by title, kind or owner" aria-label="Filter identities">
<label><input id="crossings" type="checkbox"> Only what crosses environments</label>
<span id="status" role="status">Reading the workspace…</span>
</form>
<div class="scroll">
<table id="matrix" aria-label="Identities by environments" hidden><thead></thead><tbody></tbody></table>
</div>
<script src="${resource('dist/matrixView.js')}"></script>
</body>
</html>`;
  }

  dispose(): void {
    this.throttle.dispose();
    this.panel?.dispose();
  }
}
