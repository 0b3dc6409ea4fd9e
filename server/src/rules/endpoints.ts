import { overlaps, type TextRange } from '../base/range.ts';
import { strengthOf } from '../environment/ambiguity.ts';
import { environmentsIn } from '../environment/tokens.ts';
import { isIndex } from '../model/document.ts';
import { isLower, type EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { EndpointMention, IdentityMention } from '../model/identity.ts';
import { lessened } from '../model/finding.ts';
import { ownElsewhere } from '../index/rows.ts';
import type { NamedEnvironment, Pointed } from '../model/pointer.ts';
import { gradeOf, isSure } from './contradiction.ts';
import type { FileRuleContext, Report } from './rule.ts';

/** A host, bucket, account, role… that belongs to another environment than the place that names it. */
export interface EndpointCrossing {
  /** `host`, `bucket`, `role`… for the message. */
  readonly kind: string;
  readonly name: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  readonly pointed: Pointed;
  /** The environment of the place that the name contradicts. */
  readonly claim: EnvironmentClaim;
  /** From a lower environment up to production, from production down, or between two lower ones. */
  readonly direction: 'up' | 'down' | 'aside';
}

/** Keys under which the other environment is let in or left out, not called. */
const inbound = /cors|origin|allow|whitelist|exclu|ignore|noproxy|no_proxy|healthcheck|probe|redirect|referr?er|trusted|permitted/i;

/** Whether a key lets the other environment in or leaves it out. */
export function isInbound(key: string): boolean {
  return inbound.test(key);
}

/** Words of keys under which a name is a text for people or of a tool, not a system that is used. */
const spoken =
  /^(?:title|description|comment|message|label|labels|annotations?|note|notes|author|maintainer|homepage|docs?|documentation|help|example|tags?)$/i;

interface Named {
  /** The endpoint itself, where it is one. */
  readonly endpoint?: EndpointMention;
  readonly kind: string;
  readonly name: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  readonly key?: string;
  readonly pointsTo?: NamedEnvironment;
}

function* namedOf(facts: FileFacts): Iterable<Named> {
  for (const endpoint of facts.endpoints) yield { ...endpoint, endpoint };
  for (const mention of facts.identities) {
    // What is made here is not used here; a name that holds within one file says little.
    if (mention.role === 'declares' || mention.local || !mention.pointsTo?.slot) continue;
    yield { ...mention, kind: kindOf(mention), name: mention.title.replace(/^IAM (?:role|user) /, '') };
  }
}

function kindOf({ mark }: IdentityMention): string {
  return mark === 'email' ? 'service account' : mark === 'arn' ? 'identity' : mark.replace(/-/g, ' ');
}

/** Environment words of a text. */
function speaksOf(text: string, environment: string): boolean {
  return environmentsIn(text).some((hit) => hit.environment === environment);
}

/** What around a name takes from its weight: `agrees` that the place means the other environment, `less` that it may. */
function aroundOf(
  named: Named,
  pointed: Pointed,
  claim: EnvironmentClaim,
  facts: FileFacts,
  lists: ReadonlyMap<string, ReadonlySet<string>>,
): 'agrees' | 'less' | undefined {
  const { keyPath } = named;
  const key = named.key ?? keyPath.at(-1) ?? '';
  // `findingaids-qa: servers:` in a file of production that lists what stands behind its proxy.
  if (keyPath.slice(0, -1).some((part) => speaksOf(part, pointed.environment))) return 'agrees';
  if (claim.evidence[0]?.carrier === 'file-name' && speaksOf(facts.path.slice(facts.path.lastIndexOf('/') + 1), pointed.environment))
    return 'agrees';
  if (speaksOf(key, pointed.environment)) {
    const inferred = claim.evidence[0]?.carrier === 'composition';
    return inferred || strengthOf(named.pointsTo?.slot?.word ?? 'prod') !== 'strong' ? 'agrees' : 'less';
  }
  // In a list of names of which others are of another environment or of none: an enumeration of what there is.
  const list = listOf(keyPath);
  return list !== undefined && (lists.get(list)?.size ?? 0) > 1 ? 'less' : undefined;
}

/** Index of the last list that an entry stands in, where at most one key follows it; -1 where it stands in none. */
function listAt(keyPath: readonly string[]): number {
  for (let i = keyPath.length - 1; i >= Math.max(0, keyPath.length - 2); i--) if (isIndex(keyPath[i]!)) return i;
  return -1;
}

/** The list that an entry stands in, as its key path without the index. */
function listOf(keyPath: readonly string[]): string | undefined {
  const at = listAt(keyPath);
  return at < 0 ? undefined : keyPath.map((key, i) => (i === at ? '*' : key)).join('\0');
}

/** From the lists of a file to the environments that names in them point to, in words; `''` stands for none. */
function listedIn(facts: FileFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  for (const { keyPath, pointsTo } of [...facts.endpoints, ...facts.identities]) {
    const list = listOf(keyPath);
    if (list === undefined) continue;
    const known = lists.get(list) ?? new Set<string>();
    known.add(pointsTo?.environment ?? '');
    lists.set(list, known);
  }
  return lists;
}

/**
 * Every endpoint and identity of a file whose name belongs to another environment, one for each entry and environment: the host of
 * a URL speaks for its database and user, too.
 */
export function* endpointCrossings(facts: FileFacts, context: FileRuleContext): Iterable<EndpointCrossing> {
  if (facts.template) return;
  const told = new Set<string>();
  let lists: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  for (const named of namedOf(facts)) {
    const pointed = context.index.pointsTo(named.pointsTo) ?? byRow(named, facts, context);
    if (
      !pointed ||
      named.keyPath.some(isInbound) ||
      (named.key !== undefined && isInbound(named.key)) ||
      spoken.test(named.keyPath.at(-1) ?? '')
    )
      continue;
    const claims = context.claimsAt(named.range.start);
    // A place that lives in the other environment as well contradicts nothing.
    if (claims.some((one) => one.environment === pointed.environment)) continue;
    const claim = claims.find((one) => isSure(one));
    if (!claim || isGrant(facts, named)) continue;
    const around = aroundOf(named, pointed, claim, facts, (lists ??= listedIn(facts)));
    if (around === 'agrees') continue;
    const direction = directionOf(claim, pointed);
    if (!direction) continue;
    const place = `${named.keyPath.join('\0')}\0${pointed.environment}\0${named.keyPath.length === 0 ? named.range.start : ''}`;
    if (told.has(place)) continue;
    told.add(place);
    yield { ...named, pointed: around ? { ...pointed, persona: lessened(pointed.persona) } : pointed, claim, direction };
  }
}

function directionOf(claim: EnvironmentClaim, pointed: Pointed): EndpointCrossing['direction'] | undefined {
  if (claim.environment === pointed.environment) return undefined;
  if (pointed.tier === 'production') return isLower(claim.tier) ? 'up' : undefined;
  if (claim.tier === 'production') return isLower(pointed.tier) ? 'down' : undefined;
  return isLower(claim.tier) && isLower(pointed.tier) ? 'aside' : undefined;
}

/** A policy that lets somebody in there is another rule's word. */
function isGrant(facts: FileFacts, { range }: Named): boolean {
  return (
    (facts.infrastructure?.grants.some((grant) => grant.reaches && overlaps(grant.range, range)) ?? false) &&
    !facts.identities.some((one) => overlaps(one.range, range))
  );
}

/** What an endpoint without a telling word belongs to by its row: production, where a third environment has one of its own. */
function byRow(named: Named, facts: FileFacts, context: FileRuleContext): Pointed | undefined {
  const { endpoint } = named;
  if (!endpoint || endpoint.pointsTo) return undefined;
  const claim = context.claimsAt(named.range.start).find((one) => isSure(one));
  if (!claim || !isLower(claim.tier)) return undefined;
  const own = ownElsewhere(endpoint, claim, context.index.rowOf(facts, endpoint));
  return (
    own && {
      environment: 'production',
      tier: 'production',
      reason: `production has the same under this key, and ${own.environment} has \`${own.name}\``,
      persona: 'regular',
      confidence: 0.8,
    }
  );
}

/** What all findings of crossings share. */
export function crossingReport({ claim, pointed, range, keyPath, kind, name }: EndpointCrossing): Omit<Report, 'messageId'> {
  return {
    range,
    confidence: claim.confidence >= 0.7 && pointed.confidence >= 0.7 ? 'high' : 'medium',
    keyPath,
    subject: `${kind}:${name}`,
    persona: gradeOf(claim, pointed),
  };
}
