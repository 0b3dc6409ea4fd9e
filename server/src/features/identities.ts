import { crosses } from '../rules/ruleRegistry.ts';
import type { AnalysisHost } from '../analysis/analysisHost.ts';
import { LineIndex, type TextRange } from '../base/range.ts';
import { environmentsOf, type IdentityGroup, type IndexView, type Place } from '../index/workspaceIndex.ts';
import { tiers, type Tier } from '../model/environment.ts';
import type { Finding } from '../model/finding.ts';
import type { EffectivePolicy } from '../policy/policy.ts';
import { registered } from '../rules/register.ts';

export interface IdentityPlace {
  readonly uri: string;
  readonly path: string;
  readonly range: TextRange;
  /** Dotted key path, or what was found. */
  readonly label: string;
  readonly environment: string;
  readonly tier: Tier;
  readonly reason?: string;
  readonly detector?: string;
  /** The job or workload that uses it there. */
  readonly workload?: string;
}

/** One non-human identity as views show it. Holds no secret text. */
export interface IdentityView {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly provider: string;
  readonly principal?: string;
  readonly system?: string;
  readonly owner?: string;
  readonly environments: readonly { readonly name: string; readonly tier: Tier }[];
  readonly places: readonly IdentityPlace[];
  /** Jobs and workloads that use it, each once, by name. */
  readonly workloads: readonly string[];
  readonly findings: readonly Finding[];
  readonly crossing: boolean;
  /** `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly revoke?: string;
}

/**
 * All identities of a workspace, those that cross environments first.
 * @param findingsOf findings of a file
 * @param policyOf policy that counts for a file
 */
export function identitiesOf(
  index: IndexView,
  findingsOf: (uri: string) => readonly Finding[],
  policyOf: (uri: string) => EffectivePolicy,
): IdentityView[] {
  const byUri = new Map<string, readonly Finding[]>();
  const findings = (uri: string): readonly Finding[] => {
    let found = byUri.get(uri);
    if (!found) byUri.set(uri, (found = findingsOf(uri)));
    return found;
  };
  const views: IdentityView[] = [];
  for (const group of index.groups()) {
    const view = viewOf(group, findings, policyOf);
    if (view) views.push(view);
  }
  return views.sort((a, b) => Number(b.crossing) - Number(a.crossing) || a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

/** All identities of an analysed workspace. */
export function identitiesIn(host: Pick<AnalysisHost, 'view' | 'findings' | 'policyFor'>): IdentityView[] {
  return identitiesOf(
    host.view,
    (uri) => host.findings(uri),
    (uri) => host.policyFor(uri),
  );
}

/** What a leak of an identity would reach, as a sentence. */
export function blastRadius({ environments, places, workloads }: Pick<IdentityView, 'environments' | 'places' | 'workloads'>): string {
  const names = environments.filter(({ tier }) => tier !== 'unknown').map(({ name }) => name);
  const files = new Set(places.map((place) => place.uri)).size;
  const used = workloads.length > 3 ? `${workloads.length} workloads` : listed(workloads);
  const where = `${places.length === 1 ? '1 place' : `${places.length} places`} in ${files === 1 ? '1 file' : `${files} files`}`;
  return `A leak of it reaches ${names.length ? listed(names) : 'no known environment'}: ${where}${workloads.length ? `, used by ${used}` : ''}.`;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** Names by which files find each other's secrets and stores; what reads them is shown as a reference already. */
export function isBookkeeping({ id, places }: IdentityGroup): boolean {
  const mark = places[0]?.mention?.mark;
  return mark === 'secret-name' || mark === 'variable' || /^(?:env-file|k8s-secret-store|state):/.test(id);
}

function viewOf(
  group: IdentityGroup,
  findings: (uri: string) => readonly Finding[],
  policyOf: (uri: string) => EffectivePolicy,
): IdentityView | undefined {
  if (group.kind === 'endpoint' || group.kind === 'resource' || isBookkeeping(group)) return undefined;
  const places = group.places.filter((place) => !place.facts.template || place.credential?.confidence === 'high');
  const first = places[0];
  if (!first) return undefined;
  const own = new Map<string, Finding>();
  for (const place of places)
    for (const finding of findings(place.facts.uri))
      if (finding.primary.range.start >= place.range.start - 1 && finding.primary.range.end <= place.range.end + 1)
        own.set(`${finding.ruleId}:${finding.primary.uri}:${finding.primary.range.start}`, finding);
  const list = [...own.values()];
  const credential = first.credential;
  const entry = registered(group, policyOf(first.facts.uri));
  return {
    id: group.id,
    title: titleOf(first),
    kind: credential?.kind ?? first.mention?.mark ?? 'reference',
    provider: credential?.provider ?? first.reference?.provider ?? providerOf(first),
    principal: credential?.principal,
    system: credential?.system ?? first.mention?.system ?? first.reference?.locator.store,
    owner: entry?.owner,
    environments: environmentsOf({ ...group, places })
      .map(({ environment, tier }) => ({ name: environment, tier }))
      .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || a.name.localeCompare(b.name)),
    places: places.map(placeView),
    workloads: [...new Set(places.flatMap((place) => (place.workload && isUse(place) ? [place.workload.title] : [])))].sort(),
    findings: list,
    crossing: list.some(crosses),
    expires: credential?.expires === undefined ? undefined : new Date(credential.expires).toISOString().slice(0, 10),
    revoke: entry?.revocation ?? credential?.revoke,
  };
}

function providerOf(place: Place): string {
  const mark = place.mention?.mark;
  return mark === 'email'
    ? 'google'
    : mark === 'role' || mark === 'arn' || mark === 'access-key-id'
      ? 'aws'
      : mark === 'client-id'
        ? 'azure'
        : 'generic';
}

function titleOf(place: Place): string {
  if (place.credential) {
    const key = place.keyPath.at(-1);
    return place.credential.provider === 'generic' && key ? `${place.credential.title}: ${key}` : place.credential.title;
  }
  if (place.mention) return place.mention.title;
  const { path, field, store } = place.reference!.locator;
  return `${store ? `${store}/` : ''}${path}${field ? `#${field}` : ''}`;
}

function placeView(place: Place): IdentityPlace {
  const claim = place.claim;
  return {
    uri: place.facts.uri,
    path: place.facts.path,
    range: place.range,
    label: place.keyPath.join('.') || place.credential?.title || place.mention?.title || place.reference?.locator.path || place.facts.path,
    environment: claim?.environment ?? 'unknown',
    tier: claim?.tier ?? 'unknown',
    reason: claim?.evidence[0]?.reason,
    detector: place.credential?.detector ?? place.reference?.syntax,
    workload: isUse(place) ? place.workload?.title : undefined,
  };
}

/** Whether the place uses the identity; where it is declared, nothing runs with it yet. */
function isUse(place: Place): boolean {
  return place.mention?.role !== 'declares';
}

export interface StoreView {
  readonly provider: string;
  readonly references: number;
  readonly environments: readonly string[];
}

/** Secret stores that the workspace refers to, the most used first. */
export function storesOf(index: IndexView): StoreView[] {
  const stores = new Map<string, { references: number; environments: Set<string> }>();
  for (const group of index.groups()) {
    if (group.kind !== 'reference') continue;
    for (const { reference, claim } of group.places) {
      if (!reference) continue;
      const store = stores.get(reference.provider) ?? { references: 0, environments: new Set<string>() };
      stores.set(reference.provider, store);
      store.references++;
      const name = reference.environment?.name ?? claim?.environment;
      if (name) store.environments.add(name);
    }
  }
  return [...stores]
    .map(([provider, { references, environments }]) => ({ provider, references, environments: [...environments].sort() }))
    .sort((a, b) => b.references - a.references);
}

/** Converter from offsets to positions for files whose text the caller has. */
export function positionsIn(
  text: string,
): (range: TextRange) => { start: { line: number; character: number }; end: { line: number; character: number } } {
  const lines = new LineIndex(text);
  const at = (offset: number): { line: number; character: number } => {
    const { line, column } = lines.position(offset);
    return { line, character: column };
  };
  return (range) => ({ start: at(range.start), end: at(range.end) });
}
