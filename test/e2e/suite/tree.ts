import * as vscode from 'vscode';
import type { BulkheadApi } from '../../../client/src/extension.ts';
import type { GroupNode, TreeNode } from '../../../client/src/views/identityModel.ts';
import { eventually, open, replaceAll, uriOf } from './support.ts';

async function api(): Promise<BulkheadApi> {
  const extension = vscode.extensions.getExtension<BulkheadApi>('bulkhead.bulkhead');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`bulkhead.${command}`, ...args);

describe('the identity view', () => {
  let bulkhead: BulkheadApi;
  const roots = (): TreeNode[] => bulkhead.tree.getChildren();
  const groups = (): GroupNode[] => roots().filter((node): node is GroupNode => node.type === 'group');
  const group = (label: string): GroupNode => {
    const found = groups().find((one) => one.label === label);
    check(
      found,
      `no group ${label} among ${groups()
        .map((one) => one.label)
        .join(', ')}`,
    );
    return found;
  };
  /** All nodes of the tree. */
  const nodes = (from: TreeNode[] = roots()): TreeNode[] => from.flatMap((node) => [node, ...nodes(bulkhead.tree.getChildren(node))]);

  before(async function () {
    this.timeout(60_000);
    bulkhead = await api();
    await bulkhead.whenReady();
    await run('groupIdentities', 'environment');
  });

  it('is ready with the environments, production first', () => {
    const labels = groups().map((one) => one.label);
    check(labels[0] === 'production', `first: ${labels.join(', ')}`);
    check(labels.includes('staging'), `no staging among ${labels.join(', ')}`);
  });

  it('shows a password of two environments under both, with all of its places, and warns', () => {
    const here = group('production').identities.find(
      (node) => node.identity.crossing && node.identity.places.some((place) => place.path === 'storefront/.env.staging'),
    );
    check(here, 'production does not show the shared password');
    check(
      group('staging').identities.some((node) => node.identity.id === here.identity.id),
      'staging does not show it',
    );
    const paths = bulkhead.tree.getChildren(here).map((node) => (node.type === 'place' ? node.place.path : ''));
    check(paths[0] === 'storefront/.env.production' && paths.includes('storefront/.env.staging'), `places: ${paths.join(', ')}`);
    const { iconPath } = bulkhead.tree.getTreeItem(here);
    check(iconPath instanceof vscode.ThemeIcon && iconPath.id === 'warning', 'no warning');
  });

  it('counts what crosses environments on its badge', () => {
    const crossing = bulkhead.tree.identities.filter((identity) => identity.crossing).length;
    check(crossing > 0 && bulkhead.tree.badge === crossing, `badge ${bulkhead.tree.badge}, crossing ${crossing}`);
  });

  it('reads each row out, and never shows a value', async () => {
    const { document } = await open('storefront/.env.production');
    const values = document
      .getText()
      .split('\n')
      .flatMap((line) => /=(\S{16,})$/.exec(line)?.[1] ?? []);
    check(values.length > 0, 'the example holds no values');
    const all = nodes();
    check(all.length > 20, `${all.length} nodes`);
    for (const node of all) {
      const item = bulkhead.tree.resolveTreeItem(bulkhead.tree.getTreeItem(node), node);
      check(item.accessibilityInformation?.label, `${node.id} has no label for screen readers`);
      const tooltip = item.tooltip instanceof vscode.MarkdownString ? item.tooltip.value : item.tooltip;
      const shown = JSON.stringify([item.label, item.description, tooltip, item.accessibilityInformation, item.id]);
      for (const value of values) check(!shown.includes(value), `${node.id} shows a value`);
    }
    check(new Set(all.map((node) => node.id)).size === all.length, 'two rows have one id');
    check(
      all.every((node) => node.type === 'group' || bulkhead.tree.getParent(node) !== undefined),
      'a row has no parent',
    );
  });

  it('groups by everything that it offers', async () => {
    for (const grouping of ['identity', 'kind', 'store', 'owner', 'file'] as const) {
      await run('groupIdentities', grouping);
      const shown = new Set(nodes().flatMap((node) => (node.type === 'identity' ? [node.identity.id] : [])));
      check(shown.size === bulkhead.tree.identities.length, `${grouping}: ${shown.size} of ${bulkhead.tree.identities.length}`);
    }
    check(group('storefront/.env').identities.length > 0, 'no file storefront/.env');
    await run('groupIdentities', 'environment');
  });

  it('filters by words and says so', async () => {
    await run('filterIdentities', 'stripe');
    const titles = nodes().flatMap((node) => (node.type === 'identity' ? [node.identity] : []));
    check(titles.length > 0 && titles.length < bulkhead.tree.identities.length, `${titles.length} rows`);
    check(bulkhead.tree.message?.includes('“stripe”'), `message: ${String(bulkhead.tree.message)}`);
    await run('clearFilter');
    check(bulkhead.tree.message === undefined, 'the message stays');
  });

  it('shows only what crosses environments on demand', async () => {
    await run('showOnlyCrossings');
    check(
      nodes().every((node) => node.type !== 'identity' || node.identity.crossing),
      'something else is shown',
    );
    await run('showAllIdentities');
    check(
      nodes().some((node) => node.type === 'identity' && !node.identity.crossing),
      'the rest does not come back',
    );
  });

  it('opens a place at its range', async () => {
    const place = nodes().find((node) => node.type === 'place' && node.place.path === 'storefront/.env.staging');
    check(place?.type === 'place', 'no place in storefront/.env.staging');
    await run('revealPlace', place);
    const editor = vscode.window.activeTextEditor;
    check(editor?.document.uri.toString() === uriOf('storefront/.env.staging').toString(), 'another file is open');
    const { start, end } = place.place.range;
    check(editor.selection.start.isEqual(new vscode.Position(start.line, start.character)), 'the cursor is elsewhere');
    check(editor.selection.end.isEqual(new vscode.Position(end.line, end.character)), 'the selection ends elsewhere');
  });

  it('follows the text', async () => {
    const { document } = await open('storefront/.env.staging');
    const before = document.getText();
    const count = bulkhead.tree.identities.length;
    await replaceAll(document, before.replace(/^(DB_PASSWORD=).*$/m, '$1${DB_PASSWORD_FROM_VAULT}'));
    const still = (): boolean =>
      bulkhead.tree.identities.some(
        (identity) =>
          identity.crossing && identity.places.some((place) => place.path === 'storefront/.env.staging' && place.label === 'DB_PASSWORD'),
      );
    await eventually('the shared password', still, (value) => !value);
    await replaceAll(document, before);
    await eventually('the shared password', still, (value) => value);
    await eventually(
      'identities',
      () => bulkhead.tree.identities.length,
      (value) => value === count,
    );
  });

  it('scans again on demand', async () => {
    const before = bulkhead.tree.identities.length;
    await run('scanWorkspace');
    await bulkhead.whenReady();
    check(bulkhead.tree.identities.length === before, `${bulkhead.tree.identities.length} identities, ${before} before`);
  });
});
