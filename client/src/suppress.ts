import * as vscode from 'vscode';
import { clientCommands, type SuppressArgs } from '../../server/src/protocol.ts';
import { reasonProblem, withReason } from './suppression.ts';

/** Asks for a reason and inserts the suppression comment. Without arguments it looks for what can be suppressed at the cursor. */
export async function suppress(given?: SuppressArgs): Promise<void> {
  const args = given ?? (await chooseAtCursor());
  if (!args) return;
  const reason = await vscode.window.showInputBox({
    title: `Suppress ${args.ruleId}`,
    prompt: 'Why is this no problem here? An end can follow: “…, until=2027-03-01”',
    placeHolder: 'Reason, which stands in the file for reviewers',
    ignoreFocusOut: true,
    validateInput: (text) => reasonProblem(text, args.template),
  });
  if (reason === undefined) return;
  const uri = vscode.Uri.parse(args.uri);
  if (await hasChanged(uri, args)) {
    await vscode.window.showWarningMessage(
      'The file has changed since the quick fix was offered. Nothing was inserted; use the quick fix again.',
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  if (args.create) edit.createFile(uri, { ignoreIfExists: true });
  edit.insert(uri, new vscode.Position(args.line, args.character ?? 0), withReason(args.template, reason, args.quoted), {
    needsConfirmation: false,
    label: `Suppress ${args.ruleId}`,
  });
  if (!(await vscode.workspace.applyEdit(edit)))
    await vscode.window.showErrorMessage(`The suppression could not be inserted into ${vscode.workspace.asRelativePath(uri)}.`);
}

/** Whether the text is another one than the fix was made for. */
async function hasChanged(uri: vscode.Uri, { version, create }: SuppressArgs): Promise<boolean> {
  if (create || version === undefined) return false;
  return (await vscode.workspace.openTextDocument(uri)).version !== version;
}

async function chooseAtCursor(): Promise<SuppressArgs | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const actions = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
    vscode.CodeActionKind.QuickFix.value,
  );
  const offered = actions.flatMap((action) => {
    const command = typeof action.command === 'object' ? action.command : undefined;
    return command?.command === clientCommands.suppress ? [command.arguments?.[0] as SuppressArgs] : [];
  });
  if (offered.length === 0) {
    await vscode.window.showInformationMessage('Bulkhead reports nothing at the cursor that could be suppressed.');
    return undefined;
  }
  if (offered.length === 1) return offered[0];
  const chosen = await vscode.window.showQuickPick(
    offered.map((args) => ({ label: args.ruleId, args })),
    { title: 'Suppress Which Rule?' },
  );
  return chosen?.args;
}
