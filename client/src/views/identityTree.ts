import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { identitiesRequest, type IdentitiesResult, type IdentityDto } from '../../../server/src/protocol.ts';
import type { ServerMonitor } from '../serverMonitor.ts';
import { Throttle } from '../throttle.ts';
import { identityTooltip, treeItem } from './identityItems.ts';
import {
  buildTree,
  counted,
  groupings,
  identityAt,
  placesOf,
  viewMessage,
  type Grouping,
  type GroupNode,
  type IdentityNode,
  type IdentityTreeModel,
  type MoreNode,
  type TreeNode,
  type ViewOptions,
} from './identityModel.ts';

const viewId = 'bulkhead.identities';
const groupingKey = 'identities.grouping';

/** Rows under one node before the rest is folded away. */
const page = 500;

/** Milliseconds between a change and the next look at the server; an unseen view only needs its badge. */
const waitVisible = 250;
const waitHidden = 3_000;

/** The view of every identity in the workspace. */
export class IdentityTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<TreeNode>;
  private readonly throttle = new Throttle(
    () => this.refresh(),
    () => (this.view.visible ? waitVisible : waitHidden),
  );
  private readonly disposables: vscode.Disposable[];
  private result: IdentitiesResult = { revision: -1, identities: [], stores: [], files: 0 };
  private model: IdentityTreeModel = { roots: [], shown: 0, total: 0, crossings: 0 };
  private options: ViewOptions;
  /** Rows shown under the nodes that were asked for more, by node id. */
  private readonly pages = new Map<string, number>();

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly monitor: ServerMonitor,
    private readonly memento: vscode.Memento,
    private readonly output: vscode.LogOutputChannel,
  ) {
    const stored = memento.get<Grouping>(groupingKey);
    this.options = { grouping: stored && groupings.includes(stored) ? stored : 'environment', filter: '', crossingsOnly: false };
    this.view = vscode.window.createTreeView<TreeNode>(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [
      this.view,
      this.changed,
      this.throttle,
      this.view.onDidChangeVisibility(({ visible }) => visible && this.refreshSoon()),
      monitor.onDidChange((phase) =>
        phase === 'stopped' ? this.take({ revision: -1, identities: [], stores: [], files: 0 }) : this.refreshSoon(),
      ),
    ];
    this.rebuild();
  }

  // ---- what it shows

  get viewOptions(): ViewOptions {
    return this.options;
  }

  /** Everything that the server said last. */
  get identities(): readonly IdentityDto[] {
    return this.result.identities;
  }

  /** What stands above the rows, when something is left out. */
  get message(): string | undefined {
    return this.view.message;
  }

  /** Number on the view's badge: identities that cross environments. */
  get badge(): number {
    return this.view.badge?.value ?? 0;
  }

  setGrouping(grouping: Grouping): void {
    void this.memento.update(groupingKey, grouping);
    this.setOptions({ grouping });
  }

  setFilter(filter: string): void {
    this.setOptions({ filter });
  }

  setCrossingsOnly(crossingsOnly: boolean): void {
    this.setOptions({ crossingsOnly });
  }

  private setOptions(change: Partial<ViewOptions>): void {
    this.options = { ...this.options, ...change };
    this.pages.clear();
    this.rebuild();
  }

  /** Asks the server for the identities a moment later. */
  refreshSoon(): void {
    this.throttle.trigger();
  }

  /** Asks the server for the identities now. */
  async refresh(): Promise<void> {
    if (!['ready', 'analysing', 'disabled'].includes(this.monitor.phase)) return;
    try {
      this.take(await this.client.sendRequest<IdentitiesResult>(identitiesRequest));
    } catch (error) {
      this.output.error('The identities could not be read from the language server.', error);
    }
  }

  private take(result: IdentitiesResult): void {
    if (result.revision === this.result.revision) return;
    this.result = result;
    this.rebuild();
  }

  private rebuild(): void {
    this.model = buildTree(this.result, this.options);
    const { crossings, total } = this.model;
    // Without rows the welcome content speaks, and it appears only where there is no message.
    this.view.message = this.model.shown > 0 ? viewMessage(this.options, this.model) : undefined;
    this.view.description = `by ${this.options.grouping}`;
    this.view.badge = crossings
      ? { value: crossings, tooltip: `${counted(crossings, 'identity crosses', 'identities cross')} environments` }
      : undefined;
    const filtered = this.options.filter.trim() !== '';
    void vscode.commands.executeCommand('setContext', 'bulkhead.filtered', filtered);
    void vscode.commands.executeCommand('setContext', 'bulkhead.crossingsOnly', this.options.crossingsOnly);
    void vscode.commands.executeCommand('setContext', 'bulkhead.empty', total === 0);
    this.changed.fire(undefined);
  }

  /** Folds out the next rows behind a “more” row. */
  showMore(node: MoreNode): void {
    const key = node.parent?.id ?? '';
    this.pages.set(key, (this.pages.get(key) ?? page) + page);
    this.changed.fire(node.parent);
  }

  /** Opens the view, at the identity under the cursor where there is one. */
  async focus(): Promise<void> {
    await vscode.commands.executeCommand(`${viewId}.focus`);
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    const identity = identityAt(this.result.identities, uri, line, character);
    const node = identity && this.find(identity);
    if (node) await this.view.reveal(node, { select: true, focus: true });
  }

  private find(identity: IdentityDto): IdentityNode | undefined {
    const top = this.children(undefined);
    for (const root of top) {
      const nodes = root.type === 'group' ? this.children(root) : [root];
      const found = nodes.find((node): node is IdentityNode => node.type === 'identity' && node.identity === identity);
      if (found) return found;
    }
    return undefined;
  }

  // ---- TreeDataProvider

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (node.type === 'identity') item.tooltip = identityTooltip(node.identity);
    return item;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return this.children(node);
  }

  getParent(node: TreeNode): GroupNode | IdentityNode | undefined {
    switch (node.type) {
      case 'group':
        return undefined;
      case 'identity':
        return node.group;
      default:
        return node.parent;
    }
  }

  private children(node: TreeNode | undefined): TreeNode[] {
    if (!node) return this.paged(this.model.roots, undefined);
    if (node.type === 'group') return this.paged(node.identities, node);
    return node.type === 'identity' ? this.paged(placesOf(node), node) : [];
  }

  private paged(nodes: readonly TreeNode[], parent: GroupNode | IdentityNode | undefined): TreeNode[] {
    const shown = this.pages.get(parent?.id ?? '') ?? page;
    if (nodes.length <= shown) return [...nodes];
    return [...nodes.slice(0, shown), { type: 'more', id: `more:${parent?.id ?? ''}:${shown}`, hidden: nodes.length - shown, parent }];
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
