import * as vscode from 'vscode';

const fileNames = ['.bulkhead.yaml', '.bulkhead.yml'];

/** What a new policy says: nothing but what most teams adapt first. */
const template = `# Bulkhead policy. Every key is optional; the editor completes them.
version: 1

# Where each environment lives and what belongs to it. Common names (prod, staging, dev…) are known without this.
environments:
  production:
    tier: production
    paths: ["**/prod/**", "**/production/**", "**/*.prod.*"]
  staging:
    tier: staging
    paths: ["**/staging/**", "**/*.staging.*"]
  development:
    tier: development
    paths: ["**/dev/**", "**/*.dev.*"]
`;

/** Opens the policy of a workspace folder; where there is none, offers to create it. */
export async function openPolicy(): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  for (const name of fileNames) {
    const uri = vscode.Uri.joinPath(folder.uri, name);
    if (await exists(uri)) {
      await vscode.window.showTextDocument(uri);
      return;
    }
  }
  const create = 'Create Policy';
  const chosen = await vscode.window.showInformationMessage(`${folder.name} has no ${fileNames[0]!} yet.`, create);
  if (chosen !== create) return;
  const uri = vscode.Uri.joinPath(folder.uri, fileNames[0]!);
  const edit = new vscode.WorkspaceEdit();
  // It fails rather than overwrite a file that has come into being meanwhile.
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(template) });
  if (!(await vscode.workspace.applyEdit(edit))) {
    await vscode.window.showErrorMessage(`${fileNames[0]!} could not be created in ${folder.name}.`);
    return;
  }
  await vscode.window.showTextDocument(uri);
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    await vscode.window.showInformationMessage('A policy belongs to a folder; none is open.');
    return undefined;
  }
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick({ placeHolder: 'Policy of which folder?' });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
