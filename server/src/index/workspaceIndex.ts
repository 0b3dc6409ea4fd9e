import { referenceId } from '../model/reference.ts';
import { isIdentity } from '../references/syntaxRegistry.ts';
import type { TextRange } from '../base/range.ts';
import { ComposedEnvironments } from './composedEnvironments.ts';
import { EdgeTargets } from './edgeTargets.ts';
import { claimAt } from '../environment/classify.ts';
import type { CredentialFact } from '../model/credential.ts';
import type { Edge } from '../model/edge.ts';
import type { EnvironmentClaim, Tier } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { EndpointMention, IdentityMention } from '../model/identity.ts';
import type { SharedResource } from '../model/infrastructure.ts';
import type { NamedEnvironment, Pointed } from '../model/pointer.ts';
import type { SecretReference } from '../model/reference.ts';
import { ContrastIndex } from './contrast.ts';
import { judge } from './pointing.ts';
import { RowIndex, type Cell } from './rows.ts';
import { ResolverUse } from './resolverUse.ts';

/** One place in which an identity stands. Exactly one of credential, mention, reference, endpoint and resource is given. */
export interface Place {
  readonly facts: FileFacts;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  readonly claim?: EnvironmentClaim;
  readonly credential?: CredentialFact;
  readonly mention?: IdentityMention;
  readonly reference?: SecretReference;
  /** An account, of which the workspace may tell whose it is. */
  readonly endpoint?: EndpointMention;
  /** A state, key, registry… by which environments may be tied together; no identity by itself. */
  readonly resource?: SharedResource;
  /** The job or workload in which it stands. */
  readonly workload?: PlaceOfWork;
}

type Subject = Pick<Place, 'credential' | 'mention' | 'reference' | 'endpoint' | 'resource'>;

/** A CI job or a workload, in the terms that both share. */
export interface PlaceOfWork {
  /** Same in every environment: `github-actions:.github/workflows/deploy.yml#deploy`, `kubernetes:Deployment/orders`. */
  readonly id: string;
  /** For a person: `job deploy`, `Deployment orders`. */
  readonly title: string;
  readonly kind: 'job' | 'workload';
}

/** The innermost job or workload that covers an offset. */
export function workAt(facts: FileFacts, offset: number): PlaceOfWork | undefined {
  return workFinder(facts)(offset);
}

/** Workloads that hold each other are this deep at most; a search goes no further back. */
const maxNested = 8;

/** Answers `workAt` for many offsets of one file. */
function workFinder(facts: FileFacts): (offset: number) => PlaceOfWork | undefined {
  const { pipeline, infrastructure } = facts;
  const work: { readonly range: TextRange; readonly place: PlaceOfWork }[] = [];
  for (const job of pipeline?.jobs ?? [])
    work.push({ range: job.range, place: { id: `${pipeline!.system}:${facts.path}#${job.id}`, title: `job ${job.id}`, kind: 'job' } });
  for (const { id, title, range } of infrastructure?.workloads ?? []) work.push({ range, place: { id, title, kind: 'workload' } });
  if (work.length === 0) return () => undefined;
  work.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  /** Where the last of those that begin so far ends. */
  const reach = new Int32Array(work.length);
  work.forEach(({ range }, i) => (reach[i] = Math.max(range.end, i > 0 ? reach[i - 1]! : 0)));
  return (offset) => {
    let low = 0;
    let high = work.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (work[middle]!.range.start <= offset) low = middle + 1;
      else high = middle;
    }
    // The last one that begins before the offset and has not ended is the innermost.
    for (let i = low - 1; i >= Math.max(0, low - maxNested) && offset <= reach[i]!; i--)
      if (offset <= work[i]!.range.end) return work[i]!.place;
    return undefined;
  };
}

/** One identity with all of its places in the workspace, in path and text order. */
export interface IdentityGroup {
  /** Keyed fingerprint, canonical id of a named identity, or `ref:` and the locator. */
  readonly id: string;
  readonly kind: 'credential' | 'mention' | 'reference' | 'endpoint' | 'resource';
  readonly places: readonly Place[];
}

/** Environments of a group's places, each once. */
export function environmentsOf(group: IdentityGroup): { environment: string; tier: Tier }[] {
  const seen = new Map<string, Tier>();
  for (const { claim } of group.places) if (claim) seen.set(claim.environment, claim.tier);
  return [...seen].map(([environment, tier]) => ({ environment, tier }));
}

/** What rules and features may ask of the index. */
export interface IndexView {
  readonly fileCount: number;
  facts(uri: string): FileFacts | undefined;
  files(): Iterable<FileFacts>;
  /** Every identity of the workspace. */
  groups(): Iterable<IdentityGroup>;
  group(id: string): IdentityGroup | undefined;
  /** Identities of which a place stands in a file. */
  groupsIn(uri: string): Iterable<IdentityGroup>;
  /**
   * The environments of a place: its own claim, or those of the overlays that take the file in. Empty when nothing is known.
   */
  claimsAt(facts: FileFacts, offset: number): readonly EnvironmentClaim[];
  /** What a name that says an environment points to, by the whole workspace; undefined where it says nothing after all. */
  pointsTo(named: NamedEnvironment | undefined): Pointed | undefined;
  /** What the environments hold under the key of an endpoint in places parallel to it, its own included. */
  rowOf(facts: FileFacts, endpoint: EndpointMention): readonly Cell[];
  /** The environment of what an edge of a file leads to; undefined where nothing is known. */
  targetOf(facts: FileFacts, edge: Edge): Pointed | undefined;
  /** Whether what an edge names stands for an environment: the workspace has it for the place's own environment, too. */
  hasRival(facts: FileFacts, edge: Edge, environment: string): boolean;
  /** Whether a file of the workspace runs a resolver of references; undefined where no file shows how anything is run. */
  isRun(resolver: string): boolean | undefined;
}

/** What a change of one file touches. */
export interface IndexChange {
  /** Ids of the identities whose places may have changed. */
  readonly identities: ReadonlySet<string>;
  /** Other files whose environments may have changed. */
  readonly files: ReadonlySet<string>;
}

/** The other environments of a place that runs in several. */
function alsoIn(claim: EnvironmentClaim): EnvironmentClaim[] {
  const [first] = claim.evidence;
  return (first?.also ?? []).map(({ environment, tier }) => ({
    ...claim,
    environment,
    tier,
    evidence: [{ ...first!, environment, tier }],
  }));
}

/** Whether a claim is only the custom that a plain `.env` is the local one, which does not keep others from reading it, too. */
function isByCustom(claim: EnvironmentClaim): boolean {
  return (claim.evidence[0]?.weight ?? 0) <= 20;
}

/** Places of one file by the identity that stands there. */
function placesOf(facts: FileFacts): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const workOf = workFinder(facts);
  const add = (
    id: string,
    { range, keyPath }: { readonly range: TextRange; readonly keyPath: readonly string[] },
    subject: Subject,
  ): void => {
    const place: Place = {
      facts,
      range,
      keyPath,
      claim: claimAt(facts.claims, range.start),
      credential: subject.credential,
      mention: subject.mention,
      reference: subject.reference,
      endpoint: subject.endpoint,
      resource: subject.resource,
      workload: workOf(range.start),
    };
    const list = places.get(id);
    if (list) list.push(place);
    else places.set(id, [place]);
  };
  // A call for a password is an identity nowhere.
  for (const credential of facts.credentials)
    if (credential.wellKnown !== 'placeholder') add(credential.fingerprint, credential, { credential });
  for (const mention of facts.identities) add(mention.id, mention, { mention });
  for (const endpoint of facts.endpoints) if (endpoint.kind === 'account') add(`account:${endpoint.name}`, endpoint, { endpoint });
  for (const resource of facts.infrastructure?.resources ?? []) add(`resource:${resource.id}`, resource, { resource });
  for (const edge of facts.edges ?? []) {
    const { common: id, what, shown, range, keyPath } = edge;
    if (id !== undefined)
      add(`resource:${id}`, edge, { resource: { kind: 'context', id, title: `The ${what} \`${shown}\``, range, keyPath } });
  }
  for (const reference of facts.references) if (isIdentity(reference)) add(referenceId(reference), reference, { reference });
  return places;
}

/**
 * The facts of every file, and from each identity to the files that name it. Replacing the facts of one file touches
 * only the identities that its old or new facts name.
 */
export class WorkspaceIndex implements IndexView {
  private readonly byUri = new Map<string, { readonly facts: FileFacts; readonly places: ReadonlyMap<string, readonly Place[]> }>();
  private readonly urisOf = new Map<string, Set<string>>();
  private readonly cache = new Map<string, IdentityGroup>();
  private readonly composed = new ComposedEnvironments();
  private readonly contrast = new ContrastIndex();
  private readonly rows = new RowIndex();
  private readonly resolvers = new ResolverUse();
  private readonly edges = new EdgeTargets(this.composed, (named) => this.pointsTo(named));

  get fileCount(): number {
    return this.byUri.size;
  }

  facts(uri: string): FileFacts | undefined {
    return this.byUri.get(uri)?.facts;
  }

  *files(): Iterable<FileFacts> {
    for (const { facts } of this.byUri.values()) yield facts;
  }

  *groups(): Iterable<IdentityGroup> {
    for (const id of this.urisOf.keys()) {
      const group = this.group(id);
      if (group) yield group;
    }
  }

  *groupsIn(uri: string): Iterable<IdentityGroup> {
    for (const id of this.byUri.get(uri)?.places.keys() ?? []) {
      const group = this.group(id);
      if (group) yield group;
    }
  }

  /**
   * Replaces the facts of one file.
   * @param facts undefined when the file is gone
   */
  update(uri: string, facts: FileFacts | undefined): IndexChange {
    const known = this.byUri.get(uri);
    const old = known?.places ?? new Map<string, Place[]>();
    const fresh = facts ? placesOf(facts) : new Map<string, Place[]>();
    for (const id of old.keys()) {
      this.cache.delete(id);
      if (fresh.has(id)) continue;
      const uris = this.urisOf.get(id);
      uris?.delete(uri);
      if (uris?.size === 0) this.urisOf.delete(id);
    }
    for (const id of fresh.keys()) {
      this.cache.delete(id);
      const uris = this.urisOf.get(id);
      if (uris) uris.add(uri);
      else this.urisOf.set(id, new Set([uri]));
    }
    if (facts) this.byUri.set(uri, { facts, places: fresh });
    else this.byUri.delete(uri);
    const identities = new Set([...old.keys(), ...fresh.keys()]);
    const files = this.composed.update(known?.facts, facts);
    for (const file of files)
      for (const id of this.byUri.get(file)?.places.keys() ?? []) {
        identities.add(id);
        this.cache.delete(id);
      }
    const contrasted = this.contrast.update(uri, known?.facts, facts);
    return {
      identities,
      files: new Set([
        ...files,
        ...contrasted,
        ...this.rows.update(uri, known?.facts, facts),
        ...this.resolvers.update(known?.facts, facts),
        ...this.edges.update(known?.facts, facts),
      ]),
    };
  }

  pointsTo(named: NamedEnvironment | undefined): Pointed | undefined {
    return judge(named, this.contrast);
  }

  rowOf(facts: FileFacts, endpoint: EndpointMention): readonly Cell[] {
    return this.rows.cells(facts, endpoint);
  }

  targetOf(facts: FileFacts, edge: Edge): Pointed | undefined {
    return this.edges.targetOf(facts, edge);
  }

  hasRival(facts: FileFacts, edge: Edge, environment: string): boolean {
    return this.edges.hasRival(facts, edge, environment);
  }

  isRun(resolver: string): boolean | undefined {
    return this.resolvers.isRun(resolver);
  }

  claimsAt(facts: FileFacts, offset: number): readonly EnvironmentClaim[] {
    const own = claimAt(facts.claims, offset);
    if (own && !isByCustom(own)) return [own, ...alsoIn(own)];
    const composed = this.composed.claimsAt(facts, offset);
    return own ? [own, ...composed.filter((claim) => claim.environment !== own.environment)] : composed;
  }

  /** A base that several environments take in is a place in each of them. */
  private inEnvironments(place: Place): readonly Place[] {
    const claims = this.claimsAt(place.facts, place.range.start);
    return claims.length < 2
      ? [claims[0] === place.claim ? place : { ...place, claim: claims[0] }]
      : claims.map((claim) => ({ ...place, claim }));
  }

  group(id: string): IdentityGroup | undefined {
    const known = this.cache.get(id);
    if (known) return known;
    const uris = this.urisOf.get(id);
    if (!uris) return undefined;
    const places: Place[] = [];
    for (const uri of uris)
      for (const place of this.byUri.get(uri)?.places.get(id) ?? []) {
        const { claim } = place;
        if (claim && !isByCustom(claim) && !claim.evidence[0]?.also) places.push(place);
        else places.push(...this.inEnvironments(place));
      }
    if (places.length > 1)
      places.sort((a, b) => (a.facts.path < b.facts.path ? -1 : a.facts.path > b.facts.path ? 1 : a.range.start - b.range.start));
    const first = places[0];
    const kind = first?.resource
      ? 'resource'
      : first?.mention
        ? 'mention'
        : first?.reference
          ? 'reference'
          : first?.endpoint
            ? 'endpoint'
            : 'credential';
    const group: IdentityGroup = { id, kind, places };
    this.cache.set(id, group);
    return group;
  }
}
