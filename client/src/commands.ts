import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  clientCommands,
  type NeedsArgs,
  scanWorkspaceRequest,
  type PlaceDto,
  type RevealArgs,
  type ScanWorkspaceResult,
  type ShowPlacesArgs,
} from '../../server/src/protocol.ts';
import { explainRule } from './explainRule.ts';
import { openPolicy } from './openPolicy.ts';
import type { Masking } from './masking.ts';
import type { ServerMonitor } from './serverMonitor.ts';
import { suppress } from './suppress.ts';
import {
  counted,
  groupings,
  isWebPage,
  placesOf,
  type Grouping,
  type IdentityNode,
  type MoreNode,
  type PlaceNode,
} from './views/identityModel.ts';
import type { IdentityTree } from './views/identityTree.ts';
import type { MatrixPanel } from './views/matrixPanel.ts';

export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly monitor: ServerMonitor;
  readonly tree: IdentityTree;
  readonly masking: Masking;
  readonly matrix: MatrixPanel;
  readonly output: vscode.LogOutputChannel;
  restart(): Promise<void>;
}

/** Registers every command of the manifest. */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  const { monitor, tree, masking, matrix, output } = context;
  const register = vscode.commands.registerCommand;
  return [
    register('bulkhead.scanWorkspace', () => scanWorkspace(context)),
    register('bulkhead.cancelScan', () => monitor.cancelScans()),
    register('bulkhead.showIdentities', () => tree.focus()),
    register('bulkhead.showMatrix', () => matrix.show()),
    register('bulkhead.exportMatrix', (target?: vscode.Uri) => matrix.export(target instanceof vscode.Uri ? target : undefined)),
    register('bulkhead.groupIdentities', (grouping?: Grouping) => groupIdentities(tree, grouping)),
    register('bulkhead.filterIdentities', (filter?: string) => (typeof filter === 'string' ? tree.setFilter(filter) : askFilter(tree))),
    register('bulkhead.clearFilter', () => tree.setFilter('')),
    register('bulkhead.showOnlyCrossings', () => tree.setCrossingsOnly(true)),
    register('bulkhead.showAllIdentities', () => tree.setCrossingsOnly(false)),
    register('bulkhead.refreshIdentities', () => tree.refresh()),
    register('bulkhead.showMore', (node: MoreNode) => tree.showMore(node)),
    register('bulkhead.coverValues', () => masking.setActive(true)),
    register('bulkhead.uncoverValues', () => masking.setActive(false)),
    register('bulkhead.revealLine', () => masking.revealLine()),
    register('bulkhead.showOutput', () => output.show()),
    register('bulkhead.restartServer', () => restartServer(context)),
    register('bulkhead.openPolicy', openPolicy),
    register('bulkhead.explainRule', explainRule),
    register('bulkhead.copyFingerprint', (node: IdentityNode) => vscode.env.clipboard.writeText(node.identity.id)),
    register('bulkhead.openRevocationPage', openRevocationPage),
    register(clientCommands.suppress, suppress),
    register(clientCommands.showNeeds, showNeeds),
    register(clientCommands.reveal, (target: RevealArgs | IdentityNode | PlaceNode) => reveal(target)),
    register(clientCommands.showPlaces, (target: ShowPlacesArgs | IdentityNode) => showPlaces(target)),
  ];
}

/** Said after a quick fix whose new text does not work by itself. */
function showNeeds({ fix, needs }: NeedsArgs): void {
  void vscode.window.showInformationMessage(`${fix.split(':')[0]!}. For this to work: ${needs}.`);
}

async function scanWorkspace({ client, monitor, tree, output }: CommandContext): Promise<void> {
  const options = { location: vscode.ProgressLocation.Notification, title: 'Bulkhead: scanning the workspace', cancellable: true };
  try {
    const result = await vscode.window.withProgress(options, async (progress, token) => {
      let reported = 0;
      const listener = monitor.onDidProgress(({ message, percentage }) => {
        const now = Math.max(reported, Math.min(percentage ?? reported, 100));
        progress.report({ message, increment: now - reported });
        reported = now;
      });
      try {
        return await client.sendRequest<ScanWorkspaceResult>(scanWorkspaceRequest, {}, token);
      } finally {
        listener.dispose();
      }
    });
    await tree.refresh();
    if (result.cancelled) return;
    const summary = `${counted(result.files, 'file', 'files')}, ${counted(result.findings, 'finding', 'findings')}, ${(result.milliseconds / 1000).toFixed(1)} s`;
    vscode.window.setStatusBarMessage(`Bulkhead: ${summary}`, 10_000);
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    output.error('The scan of the workspace failed.', error);
    void offerOutput('Bulkhead could not scan the workspace.');
  }
}

async function restartServer({ output, restart }: CommandContext): Promise<void> {
  try {
    await restart();
  } catch (error) {
    output.error('The language server did not start again.', error);
    void offerOutput('The Bulkhead language server did not start. Reloading the window starts everything afresh.', 'Reload Window');
  }
}

async function offerOutput(message: string, reload?: 'Reload Window'): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(message, ...(reload ? [reload] : []), 'Show Output');
  if (chosen === 'Show Output') await vscode.commands.executeCommand('bulkhead.showOutput');
  else if (chosen === reload && reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}

const groupingWords: Readonly<Record<Grouping, { readonly label: string; readonly detail: string }>> = {
  environment: { label: 'Environment', detail: 'What stands in production, staging, test… An identity in two of them appears under both' },
  identity: { label: 'Identity', detail: 'One list, those that cross environments first' },
  kind: { label: 'Kind', detail: 'API keys, database users, roles, references…' },
  store: { label: 'Secret Store', detail: 'Where references point; what is in no store comes last' },
  owner: { label: 'Owner', detail: 'Owners that the policy names' },
  file: { label: 'File', detail: 'What each file holds' },
};

async function groupIdentities(tree: IdentityTree, given?: Grouping): Promise<void> {
  if (given && groupings.includes(given)) return tree.setGrouping(given);
  const current = tree.viewOptions.grouping;
  const items = groupings.map((grouping) => ({ ...groupingWords[grouping], grouping, description: grouping === current ? 'current' : '' }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Group Identities By', placeHolder: `Now by ${current}` });
  if (chosen) tree.setGrouping(chosen.grouping);
}

/** Filters while the user types; Escape restores what was there. */
function askFilter(tree: IdentityTree): void {
  const before = tree.viewOptions.filter;
  const input = vscode.window.createInputBox();
  input.title = 'Filter Identities';
  input.placeholder = 'Words of a title, provider, owner, environment, path or key';
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => tree.setFilter(value));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) tree.setFilter(before);
    input.dispose();
  });
  input.show();
}

async function openRevocationPage({ identity }: IdentityNode): Promise<void> {
  // The address may come from the workspace's policy: only web pages are opened.
  if (isWebPage(identity.revoke)) await vscode.env.openExternal(vscode.Uri.parse(identity.revoke, true));
}

function toRange({ start, end }: PlaceDto['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function reveal(target: RevealArgs | IdentityNode | PlaceNode): Promise<void> {
  const place = !('type' in target) ? target : target.type === 'place' ? target.place : placesOf(target)[0]?.place;
  if (!place) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection: toRange(place.range), preview: true });
}

/** Peeks at the places of an identity; the editor stays where it is, or opens the first place. */
async function showPlaces(target: ShowPlacesArgs | IdentityNode): Promise<void> {
  const places = 'type' in target ? placesOf(target).map((node) => node.place) : target.places;
  const from = 'type' in target ? places[0] : target;
  if (!from) return;
  const uri = vscode.Uri.parse(from.uri);
  const range = toRange(from.range);
  if ('type' in target) await vscode.window.showTextDocument(uri, { selection: range, preview: true });
  const locations = places.map((place) => new vscode.Location(vscode.Uri.parse(place.uri), toRange(place.range)));
  await vscode.commands.executeCommand('editor.action.peekLocations', uri, range.start, locations, 'peek');
}
