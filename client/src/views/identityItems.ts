import * as vscode from 'vscode';
import type { IdentityDto, TierDto } from '../../../server/src/protocol.ts';
import { markdownText, plainText } from '../words.ts';
import {
  counted,
  isWebPage,
  kindTitle,
  listed,
  reach,
  type GroupNode,
  type IdentityNode,
  type MoreNode,
  type PlaceNode,
  type TreeNode,
} from './identityModel.ts';

/** Colours of environments; each name also stands in the text, so that no meaning rests on colour alone. */
const tierColors: Readonly<Record<TierDto, string | undefined>> = {
  production: 'charts.red',
  staging: 'charts.yellow',
  test: 'charts.blue',
  preview: 'charts.blue',
  development: 'charts.green',
  shared: undefined,
  unknown: undefined,
};

const groupIcons = {
  environment: 'server-environment',
  identity: 'key',
  kind: 'tag',
  store: 'database',
  owner: 'organization',
  file: 'file',
} as const;

function environmentIcon(tier: TierDto): vscode.ThemeIcon {
  const color = tierColors[tier];
  return new vscode.ThemeIcon(groupIcons.environment, color ? new vscode.ThemeColor(color) : undefined);
}

/** How a node stands in the tree. */
export function treeItem(node: TreeNode): vscode.TreeItem {
  switch (node.type) {
    case 'group':
      return groupItem(node);
    case 'identity':
      return identityItem(node);
    case 'place':
      return placeItem(node);
    case 'more':
      return moreItem(node);
  }
}

function groupItem(node: GroupNode): vscode.TreeItem {
  const state = node.grouping === 'environment' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(node.label, state);
  item.id = node.id;
  item.description = node.description;
  item.contextValue = `group.${node.grouping}`;
  item.iconPath = node.tier ? environmentIcon(node.tier) : new vscode.ThemeIcon(groupIcons[node.grouping]);
  if (node.uri) {
    item.resourceUri = vscode.Uri.parse(node.uri);
    item.iconPath = vscode.ThemeIcon.File;
  }
  item.tooltip = `${node.label}: ${node.description}`;
  const kind = node.grouping === 'environment' ? 'Environment ' : node.grouping === 'owner' && node.label !== 'No owner' ? 'Owner ' : '';
  item.accessibilityInformation = { label: `${kind}${node.label}, ${node.description.replaceAll(' · ', ', ')}` };
  return item;
}

function identityItem(node: IdentityNode): vscode.TreeItem {
  const { identity } = node;
  const item = new vscode.TreeItem(identity.title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = node.id;
  item.description = reach(identity);
  item.contextValue = isWebPage(identity.revoke) ? 'identity.revocable' : 'identity';
  item.iconPath = identity.crossing
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(identityIcon(identity));
  // The tooltip is made when it is asked for.
  const crossing = identity.crossing ? ', crosses environments' : '';
  item.accessibilityInformation = {
    label: `${identity.title}${crossing}, ${kindTitle(identity.kind)}, ${reach(identity).replace(' · ', ', ')}`,
  };
  return item;
}

function identityIcon({ kind }: IdentityDto): string {
  switch (kind) {
    case 'reference':
    case 'secret-name':
      return 'link';
    case 'arn':
    case 'email':
    case 'role':
    case 'client-id':
    case 'service-account':
    case 'user-at-host':
    case 'bot':
      return 'account';
    case 'certificate':
    case 'signing-key':
    case 'private-key':
      return 'lock';
    default:
      return 'key';
  }
}

function placeItem({ id, place }: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(place.label, vscode.TreeItemCollapsibleState.None);
  const at = `${place.path}:${place.range.start.line + 1}`;
  item.id = id;
  item.description = `${place.environment} · ${place.workload === undefined ? '' : `${place.workload} · `}${at}`;
  item.contextValue = 'place';
  item.iconPath = environmentIcon(place.tier);
  item.tooltip = place.reason ? `${at}\n${place.environment}: ${plainText(place.reason)}` : at;
  item.command = { command: 'bulkhead.revealPlace', title: 'Reveal', arguments: [place] };
  item.accessibilityInformation = {
    label: `${place.label}, environment ${place.environment}, ${place.workload === undefined ? '' : `${place.workload}, `}${place.path} line ${place.range.start.line + 1}`,
  };
  return item;
}

function moreItem(node: MoreNode): vscode.TreeItem {
  const label = `Show ${node.hidden.toLocaleString('en-US')} more`;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: 'bulkhead.showMore', title: 'Show More', arguments: [node] };
  item.accessibilityInformation = { label };
  return item;
}

const maxFindings = 8;

/** What is known of an identity. Names from the workspace are escaped; values are not known to the client. */
export function identityTooltip(identity: IdentityDto): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.appendMarkdown('**').appendMarkdown(markdownText(identity.title)).appendMarkdown('**\n\n');
  if (identity.crossing) text.appendMarkdown('$(warning) It crosses a wall between environments.\n\n');
  text.appendMarkdown(markdownText(identity.blastRadius)).appendMarkdown('\n\n');
  row(text, 'Kind', kindTitle(identity.kind));
  row(text, 'Provider', identity.provider);
  row(text, 'Principal', identity.principal);
  row(text, 'System', identity.system);
  row(text, 'Environments', listed(identity.environments.map(({ name, tier }) => (tier === name ? name : `${name} (${tier})`))));
  row(text, 'Used by', listed((identity.workloads ?? []).slice(0, maxFindings)));
  row(text, 'Owner', identity.owner ?? 'none named');
  row(text, 'Expires', identity.expires);
  const messages = [...new Set(identity.findings.map((finding) => finding.message))];
  if (messages.length) text.appendMarkdown('\n---\n\n');
  for (const message of messages.slice(0, maxFindings))
    text.appendMarkdown('- ').appendMarkdown(markdownText(message)).appendMarkdown('\n');
  if (messages.length > maxFindings) text.appendMarkdown(`- ${counted(messages.length - maxFindings, 'more finding', 'more findings')}\n`);
  return text;
}

function row(text: vscode.MarkdownString, name: string, value: string | undefined): void {
  if (value) text.appendMarkdown(`${name}: `).appendMarkdown(markdownText(value)).appendMarkdown('  \n');
}
