import * as vscode from 'vscode';

interface Rule {
  readonly id: string;
  readonly page: vscode.Uri;
}

/** Opens the page of a rule: the one at the cursor, or one of those that report in the workspace. */
export async function explainRule(ruleId?: string): Promise<void> {
  const all = rulesOf(vscode.languages.getDiagnostics().flatMap(([, diagnostics]) => diagnostics));
  const rule = typeof ruleId === 'string' ? all.find((one) => one.id === ruleId) : await choose(all);
  if (rule) await vscode.env.openExternal(rule.page);
}

async function choose(all: readonly Rule[]): Promise<Rule | undefined> {
  const editor = vscode.window.activeTextEditor;
  const diagnostics = editor ? vscode.languages.getDiagnostics(editor.document.uri) : [];
  const here = rulesOf(diagnostics.filter((diagnostic) => editor && diagnostic.range.contains(editor.selection.active)));
  if (here.length === 1) return here[0];
  const offered = here.length ? here : all;
  if (offered.length === 0) {
    await vscode.window.showInformationMessage('No Bulkhead rule reports anything now.');
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(
    offered.map((rule) => ({ label: rule.id, rule })),
    { title: 'Explain Rule', placeHolder: here.length ? 'Rules that report at the cursor' : 'Rules that report in the workspace' },
  );
  return chosen?.rule;
}

function rulesOf(diagnostics: readonly vscode.Diagnostic[]): Rule[] {
  const rules = new Map<string, Rule>();
  for (const { source, code } of diagnostics) {
    if (source !== 'bulkhead' || typeof code !== 'object') continue;
    const id = String(code.value);
    rules.set(id, { id, page: code.target });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
