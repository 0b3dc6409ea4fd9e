import * as vscode from 'vscode';
import { codeActions, diagnosticsOf, eventually, open, replaceAll, ruleOf, rulesIn, uriOf } from './support.ts';

const has =
  (rule: string) =>
  (rules: readonly string[]): boolean =>
    rules.includes(rule);
const hasNot =
  (rule: string) =>
  (rules: readonly string[]): boolean =>
    !rules.includes(rule);

describe('while a person edits', () => {
  it('follows the text: a pasted value is reported, its removal clears the report', async () => {
    const path = 'storefront/.env.preview';
    const { document } = await open(path);
    const before = document.getText();
    // Taken from another file of the workspace, so that no value stands in this one.
    const other = await vscode.workspace.openTextDocument(uriOf('storefront/.env.production'));
    const password = /^DB_PASSWORD=(.+)$/m.exec(other.getText())![1]!;
    await replaceAll(document, before.replace(/^DB_PASSWORD=.*$/m, `DB_PASSWORD=${password}`));
    await eventually('rules', () => rulesIn(path), has('hardcoded-credential'));
    await eventually('rules', () => rulesIn(path), has('credential-shared-across-environments'));
    await replaceAll(document, before);
    await eventually(
      'rules',
      () => rulesIn(path),
      (rules) => rules.length === 0,
    );
  });

  it('takes the report of the other file back when the last twin goes', async () => {
    const { document } = await open('storefront/.env.production');
    const before = document.getText();
    await replaceAll(document, before.replace(/^DB_PASSWORD=.*$/m, 'DB_PASSWORD=op://production/storefront/db-password'));
    await eventually('staging', () => rulesIn('storefront/.env.staging'), hasNot('credential-shared-across-environments'));
    await replaceAll(document, before);
    await eventually('staging', () => rulesIn('storefront/.env.staging'), has('credential-shared-across-environments'));
  });

  it('shows lenses over a credential that another environment holds, and the environment of the file', async () => {
    const { document } = await open('storefront/.env.production');
    const lenses = await eventually(
      'lenses',
      async () => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50)) ?? [],
      (all) => all.some((lens) => /^in \d+ environments · \d+ places$/.test(lens.command?.title ?? '')),
    );
    if (!lenses.some((lens) => lens.range.start.line === 0 && lens.command?.title.startsWith('production · ')))
      throw new Error(`no lens names the environment: ${lenses.map((lens) => lens.command?.title).join(' | ')}`);
  });

  it('moves a value behind a reference by a quick fix', async () => {
    const path = 'charts/shop/values-staging.yaml';
    const { document } = await open(path);
    const before = document.getText();
    const [diagnostic] = await eventually(
      'diagnostics',
      () => diagnosticsOf(document.uri),
      (all) => all.length > 0,
    );
    const secret = document.getText(diagnostic!.range);
    const actions = await codeActions(document.uri, diagnostic!.range);
    const move = actions.find((action) => action.title.startsWith('Move to') && action.edit);
    if (!move?.edit) throw new Error(`no quick fix “Move to …” among: ${actions.map((action) => action.title).join(' | ')}`);
    if (!(await vscode.workspace.applyEdit(move.edit))) throw new Error('the fix was refused');
    if (document.getText().includes(secret)) throw new Error('the value is still there');
    await eventually(
      'rules',
      () => rulesIn(path),
      (rules) => rules.length === 0,
    );
    await replaceAll(document, before);
    await eventually('rules', () => rulesIn(path), has('hardcoded-credential'));
  });

  it('is silenced by a suppression with a reason, and complains of one without', async () => {
    const path = 'infra/envs/staging.tfvars';
    const { document } = await open(path);
    const before = document.getText();
    const token = /^github_token.*$/m.exec(before)![0];
    await replaceAll(document, before.replace(token, `# bulkhead-disable-next-line hardcoded-credential -- replaced next week\n${token}`));
    await eventually(
      'rules',
      () => rulesIn(path),
      (rules) => rules.length === 0,
    );
    await replaceAll(document, before.replace(token, `# bulkhead-disable-next-line hardcoded-credential\n${token}`));
    await eventually('rules', () => rulesIn(path), has('suppression-problem'));
    await eventually('rules', () => rulesIn(path), has('hardcoded-credential'));
    await replaceAll(document, before);
    await eventually('rules', () => rulesIn(path), hasNot('suppression-problem'));
  });

  it('reads the policy again when it is saved, and points at what is wrong in it', async () => {
    const { document } = await open('.bulkhead.yaml');
    const before = document.getText();
    await replaceAll(document, `${before}rules:\n  hardcoded-credential: off\n  hardcoded-credentail: off\n`);
    await document.save();
    await eventually('policy', () => rulesIn('.bulkhead.yaml'), has('policy-error'));
    await eventually('rules', () => rulesIn('storefront/.env'), hasNot('hardcoded-credential'));
    // The rest of the policy still applies.
    await eventually('rules', () => rulesIn('storefront/.env'), has('production-credential-in-lower-environment'));
    await replaceAll(document, before);
    await document.save();
    await eventually('rules', () => rulesIn('storefront/.env'), has('hardcoded-credential'));
    await eventually(
      'policy',
      () => rulesIn('.bulkhead.yaml'),
      (rules) => rules.length === 0,
    );
  });

  it('follows files that come and go on disk', async () => {
    const uri = uriOf('storefront/.env.uat');
    const source = await vscode.workspace.openTextDocument(uriOf('storefront/.env.staging'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${/^DB_PASSWORD=.+$/m.exec(source.getText())![0]}\n`));
    await eventually(
      'rules',
      () => diagnosticsOf(uri).map((diagnostic) => ruleOf(diagnostic)!),
      has('credential-shared-across-environments'),
    );
    await vscode.workspace.fs.delete(uri);
    await eventually(
      'rules',
      () => diagnosticsOf(uri).length,
      (count) => count === 0,
    );
  });
});
