import * as vscode from 'vscode';
import type { BulkheadApi } from '../../../client/src/extension.ts';
import { diagnosticsOf, eventually, open, uriOf } from './support.ts';

interface Contributed {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

const extension = (): vscode.Extension<BulkheadApi> => {
  const found = vscode.extensions.getExtension<BulkheadApi>('bulkhead.bulkhead');
  if (!found) throw new Error('the extension is not installed');
  return found;
};

describe('the extension', () => {
  it('has every command that it declares', async () => {
    const { contributes } = extension().packageJSON as Contributed;
    const known = await vscode.commands.getCommands(true);
    const absent = contributes.commands.map((one) => one.command).filter((command) => !known.includes(command));
    if (absent.length) throw new Error(`not registered: ${absent.join(', ')}`);
  });

  it('answers agents without values', async () => {
    const declared = ['bulkhead_findings', 'bulkhead_identities'];
    const names = vscode.lm.tools.map((tool) => tool.name);
    const absent = declared.filter((name) => !names.includes(name));
    if (absent.length) throw new Error(`not offered: ${absent.join(', ')}`);
    const { document } = await open('storefront/.env.production');
    const secret = /^DB_PASSWORD=(.+)$/m.exec(document.getText())![1]!;
    for (const name of declared) {
      const result = await vscode.lm.invokeTool(name, { input: { limit: 200 }, toolInvocationToken: undefined });
      const text = result.content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
      const { total } = JSON.parse(text) as { total: number };
      if (!(total > 5)) throw new Error(`${name}: ${total}`);
      if (text.includes(secret)) throw new Error(`${name} holds a value`);
    }
  });

  it('exports the matrix as a picture and as a table, without values', async () => {
    const { document } = await open('storefront/.env.production');
    const secret = /^DB_PASSWORD=(.+)$/m.exec(document.getText())![1]!;
    for (const [name, beginning] of [
      ['matrix.svg', '<svg'],
      ['matrix.md', '|'],
    ] as const) {
      const target = uriOf(name);
      await vscode.commands.executeCommand('bulkhead.exportMatrix', target);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      await vscode.workspace.fs.delete(target);
      if (!text.includes(beginning) || !text.includes('production') || text.includes(secret))
        throw new Error(`${name}: ${text.slice(0, 200)}`);
    }
  });

  it('knows env files as a language', async () => {
    const { document } = await open('storefront/.env.production');
    if (document.languageId !== 'dotenv') throw new Error(`language ${document.languageId}`);
  });

  it('opens the policy', async () => {
    await vscode.commands.executeCommand('bulkhead.openPolicy');
    const opened = vscode.window.activeTextEditor?.document.uri.toString();
    if (opened !== uriOf('.bulkhead.yaml').toString()) throw new Error(`opened ${String(opened)}`);
  });

  it('takes everything back when it is switched off, and returns', async () => {
    const { document } = await open('storefront/.env');
    await eventually(
      'diagnostics',
      () => diagnosticsOf(document.uri).length,
      (count) => count > 0,
    );
    const settings = vscode.workspace.getConfiguration('bulkhead');
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(
        'diagnostics',
        () => diagnosticsOf(document.uri).length,
        (count) => count === 0,
      );
    } finally {
      await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually(
      'diagnostics',
      () => diagnosticsOf(document.uri).length,
      (count) => count > 0,
    );
  });

  it('survives a restart of its server', async () => {
    const { document } = await open('storefront/.env');
    const before = diagnosticsOf(document.uri).length;
    await vscode.commands.executeCommand('bulkhead.restartServer');
    await extension().exports.whenReady();
    await eventually(
      'diagnostics',
      () => diagnosticsOf(document.uri).length,
      (count) => count === before,
    );
    if (extension().exports.tree.identities.length === 0) throw new Error('the view is empty');
  });

  it('survives a crash of its server', async function () {
    const { client } = extension().exports;
    // A Web Worker cannot be killed from outside.
    if (!('serverProcess' in client)) return this.skip();
    const { document } = await open('storefront/.env');
    const before = diagnosticsOf(document.uri).length;
    const crashed = client.serverProcess as { readonly pid: number; kill(signal: 'SIGKILL'): boolean };
    crashed.kill('SIGKILL');
    const pid = (): number | undefined => (client.isRunning() ? (client.serverProcess as { readonly pid: number }).pid : undefined);
    await eventually('process of the server', pid, (value) => value !== undefined && value !== crashed.pid);
    await extension().exports.whenReady();
    await eventually(
      'diagnostics',
      () => diagnosticsOf(document.uri).length,
      (count) => count === before,
    );
  });
});
