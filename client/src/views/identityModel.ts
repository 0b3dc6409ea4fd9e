/** What the identity view shows, as plain data: filtering, grouping, order and words. Knows no editor. */
import type { IdentitiesResult, IdentityDto, PlaceDto, TierDto } from '../../../server/src/protocol.ts';

/** Ways to group, in the order in which they are offered. */
export const groupings = ['environment', 'identity', 'kind', 'store', 'owner', 'file'] as const;
export type Grouping = (typeof groupings)[number];

export interface ViewOptions {
  readonly grouping: Grouping;
  /** Words that must all occur; empty shows everything. */
  readonly filter: string;
  readonly crossingsOnly: boolean;
}

export interface GroupNode {
  readonly type: 'group';
  readonly id: string;
  readonly grouping: Grouping;
  readonly label: string;
  /** `12 identities · 3 crossing`. */
  readonly description: string;
  /** For environments. */
  readonly tier?: TierDto;
  /** For files. */
  readonly uri?: string;
  readonly identities: readonly IdentityNode[];
}

export interface IdentityNode {
  readonly type: 'identity';
  readonly id: string;
  readonly identity: IdentityDto;
  /** Undefined in the ungrouped view. */
  readonly group?: GroupNode;
}

export interface PlaceNode {
  readonly type: 'place';
  readonly id: string;
  readonly place: PlaceDto;
  readonly parent: IdentityNode;
}

/** Stands for what a long list leaves out until it is asked for. */
export interface MoreNode {
  readonly type: 'more';
  readonly id: string;
  readonly hidden: number;
  readonly parent?: GroupNode | IdentityNode;
}

export type TreeNode = GroupNode | IdentityNode | PlaceNode | MoreNode;

export interface IdentityTreeModel {
  readonly roots: readonly (GroupNode | IdentityNode)[];
  /** Identities that the options let through. */
  readonly shown: number;
  readonly total: number;
  /** Identities of the whole workspace that cross environments. */
  readonly crossings: number;
}

/** Production first, then downwards. */
export const tierOrder: readonly TierDto[] = ['production', 'staging', 'test', 'preview', 'development', 'shared', 'unknown'];

/** The workspace's identities under the given options. */
export function buildTree(result: Pick<IdentitiesResult, 'identities' | 'stores'>, options: ViewOptions): IdentityTreeModel {
  const matches = identityFilter(options.filter);
  const shown = result.identities.filter((identity) => (!options.crossingsOnly || identity.crossing) && matches(identity));
  const crossings = result.identities.filter((identity) => identity.crossing).length;
  const counts = { shown: shown.length, total: result.identities.length, crossings };
  if (options.grouping === 'identity') return { ...counts, roots: identityNodes(shown, undefined, 'identity') };
  const storeTitles = new Map(result.stores.map((store) => [store.provider, store.title]));
  return { ...counts, roots: groups(shown, options.grouping, storeTitles) };
}

/** A filter of space-separated words, each of which must occur in title, provider, kind, owner, environment, path or key. */
export function identityFilter(filter: string): (identity: IdentityDto) => boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (identity) => {
    const own = [
      identity.title,
      identity.provider,
      identity.kind,
      kindTitle(identity.kind),
      identity.principal,
      identity.system,
      identity.owner,
    ];
    const places = identity.places.flatMap((place) => [place.path, place.label, place.environment]);
    const text = [...own, ...identity.environments.map((environment) => environment.name), ...places].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly tier?: TierDto;
  readonly uri?: string;
  /** Stands behind the named ones: no owner, no environment. */
  readonly last?: boolean;
}

function bucketsOf(identity: IdentityDto, grouping: Grouping, storeTitles: ReadonlyMap<string, string>): readonly Bucket[] {
  switch (grouping) {
    case 'environment': {
      const { environments } = identity;
      return environments.length
        ? environments.map(({ name, tier }) => ({ key: name, label: name, tier, last: tier === 'unknown' }))
        : [{ key: 'unknown', label: 'unknown', tier: 'unknown', last: true }];
    }
    case 'kind':
      return [{ key: identity.kind, label: kindTitle(identity.kind) }];
    case 'store':
      if (!isStored(identity)) return [{ key: '', label: 'Not in a secret store', last: true }];
      return [{ key: identity.provider, label: storeTitles.get(identity.provider) ?? identity.provider }];
    case 'owner':
      return [identity.owner ? { key: `owner:${identity.owner}`, label: identity.owner } : { key: '', label: 'No owner', last: true }];
    case 'file':
      return identity.places.map((place) => ({ key: place.uri, label: place.path, uri: place.uri }));
    case 'identity':
      return [];
  }
}

/** A reference into a secret store, rather than a value or a name. */
function isStored(identity: IdentityDto): boolean {
  return (identity.kind === 'reference' || identity.kind === 'secret-name') && identity.provider !== 'environment';
}

function groups(identities: readonly IdentityDto[], grouping: Grouping, storeTitles: ReadonlyMap<string, string>): GroupNode[] {
  const buckets = new Map<string, { readonly bucket: Bucket; readonly members: Set<IdentityDto> }>();
  for (const identity of identities) {
    for (const bucket of bucketsOf(identity, grouping, storeTitles)) {
      const known = buckets.get(bucket.key);
      if (known) known.members.add(identity);
      else buckets.set(bucket.key, { bucket, members: new Set([identity]) });
    }
  }
  return [...buckets.values()]
    .sort((a, b) => compareBuckets(a.bucket, b.bucket))
    .map(({ bucket, members }) => groupNode(bucket, [...members], grouping));
}

function groupNode(bucket: Bucket, members: readonly IdentityDto[], grouping: Grouping): GroupNode {
  const identities: IdentityNode[] = [];
  const crossing = members.filter((identity) => identity.crossing).length;
  const tier = bucket.tier && bucket.tier !== bucket.label ? [bucket.tier] : [];
  const group: GroupNode = {
    type: 'group',
    id: `${grouping}:${bucket.key}`,
    grouping,
    label: bucket.label,
    description: [...tier, counted(members.length, 'identity', 'identities'), ...(crossing ? [`${crossing} crossing`] : [])].join(' · '),
    tier: bucket.tier,
    uri: bucket.uri,
    identities,
  };
  identities.push(...identityNodes(members, group, group.id));
  return group;
}

function identityNodes(identities: readonly IdentityDto[], group: GroupNode | undefined, prefix: string): IdentityNode[] {
  return [...identities].sort(compareIdentities).map((identity) => ({ type: 'identity', id: `${prefix}/${identity.id}`, identity, group }));
}

function compareBuckets(a: Bucket, b: Bucket): number {
  return (
    Number(a.last ?? false) - Number(b.last ?? false) ||
    (a.tier && b.tier ? tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) : 0) ||
    compareText(a.label, b.label) ||
    compareText(a.key, b.key)
  );
}

/** Those that cross environments first. */
function compareIdentities(a: IdentityDto, b: IdentityDto): number {
  return Number(b.crossing) - Number(a.crossing) || compareText(a.title, b.title) || compareText(a.id, b.id);
}

/** The places of an identity, those in the group that is open first, then from production downwards. */
export function placesOf(node: IdentityNode): PlaceNode[] {
  const { identity, group } = node;
  const here = (place: PlaceDto): number => {
    if (group?.grouping === 'environment') return place.environment === group.label ? 0 : 1;
    if (group?.grouping === 'file') return place.uri === group.uri ? 0 : 1;
    return 0;
  };
  const line = (place: PlaceDto): number => place.range.start.line;
  return [...identity.places]
    .sort(
      (a, b) =>
        here(a) - here(b) ||
        tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) ||
        compareText(a.path, b.path) ||
        line(a) - line(b) ||
        a.range.start.character - b.range.start.character,
    )
    .map((place) => ({
      type: 'place',
      id: `${node.id}/${place.uri}#${line(place)}:${place.range.start.character}@${place.environment}`,
      place,
      parent: node,
    }));
}

/** The identity that stands at a position, and of several the one with the shortest range there. */
export function identityAt(identities: readonly IdentityDto[], uri: string, line: number, character: number): IdentityDto | undefined {
  let best: { readonly identity: IdentityDto; readonly size: number } | undefined;
  for (const identity of identities) {
    for (const { uri: placeUri, range } of identity.places) {
      if (placeUri !== uri || !contains(range, line, character)) continue;
      const size = (range.end.line - range.start.line) * 10_000 + range.end.character - range.start.character;
      if (!best || size < best.size) best = { identity, size };
    }
  }
  return best?.identity;
}

function contains({ start, end }: PlaceDto['range'], line: number, character: number): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}

/** `2 environments · 5 places`; one environment goes without saying. */
export function reach(identity: IdentityDto): string {
  const known = identity.environments.filter((environment) => environment.tier !== 'unknown').length;
  const places = counted(identity.places.length, 'place', 'places');
  return known > 1 ? `${known} environments · ${places}` : places;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** `1 place`, `1,234 places`. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

const kindTitles: Readonly<Record<string, string>> = {
  'api-key': 'API key',
  arn: 'AWS resource name (ARN)',
  'client-id': 'Application (client id)',
  email: 'Service account',
  reference: 'Secret reference',
  'oauth-client': 'OAuth client',
  'oauth-token': 'OAuth token',
  'secret-name': 'Named secret',
  'user-at-host': 'User of a system',
  'access-key-id': 'AWS access key id',
};

/** A kind for people: `api-key` → `API key`. */
export function kindTitle(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return kindTitles[kind] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the view says above its rows while it leaves something out, else undefined. */
export function viewMessage(options: ViewOptions, { shown, total }: IdentityTreeModel): string | undefined {
  const parts: string[] = [];
  if (options.crossingsOnly) parts.push('only what crosses environments');
  if (options.filter.trim()) parts.push(`filter “${options.filter.trim()}”`);
  return parts.length
    ? `${sentenceCase(parts.join(', '))}: ${shown.toLocaleString('en-US')} of ${counted(total, 'identity', 'identities')}`
    : undefined;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether an address can be opened as a page. Policies hold other texts too. */
export function isWebPage(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/\S+$/i.test(address);
}

const collator = new Intl.Collator('en', { numeric: true });

function compareText(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
