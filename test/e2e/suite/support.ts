import * as vscode from 'vscode';

export interface Place {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
}

/** The workspace that the runner wrote. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the runner opened no folder');
  return folder.uri;
}

export function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), ...path.split('/'));
}

/** Rule id of a diagnostic of the product, else undefined. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  if (diagnostic.source !== 'bulkhead') return undefined;
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => ruleOf(diagnostic) !== undefined);
}

export function rulesIn(path: string): string[] {
  return diagnosticsOf(uriOf(path))
    .map((diagnostic) => ruleOf(diagnostic)!)
    .sort();
}

/** Every diagnostic of the product in the workspace, in a fixed order. */
export function allPlaces(): Place[] {
  const root = workspaceFolder().path.replace(/\/$/, '');
  const places = vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
    diagnostics.flatMap((diagnostic) => {
      const rule = ruleOf(diagnostic);
      return rule ? [{ path: uri.path.slice(root.length + 1), line: diagnostic.range.start.line + 1, rule }] : [];
    }),
  );
  return sortPlaces(places);
}

export function sortPlaces(places: readonly Place[]): Place[] {
  const key = (place: Place): string => `${place.path}:${String(place.line).padStart(5, '0')} ${place.rule}`;
  return [...places].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Waits until `read` gives what is wanted.
 *
 * @throws after `limit` milliseconds, with what `read` gave last
 */
export async function eventually<T>(what: string, read: () => T | Promise<T>, wanted: (value: T) => boolean, limit = 30_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)} after ${limit / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Opens a file in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  return vscode.window.showTextDocument(document);
}

/** Replaces the whole text of an open document. */
export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
}

export async function codeActions(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    undefined,
    50,
  );
  return actions.filter((action): action is vscode.CodeAction => !('command' in action && typeof action.command === 'string'));
}
