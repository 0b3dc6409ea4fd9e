import { overlaps, type TextRange } from '../base/range.ts';
import { tokensOf } from '../environment/tokens.ts';
import { isLower, type EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { IdentityMention } from '../model/identity.ts';
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
  readonly kind: string;
  readonly name: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  readonly pointsTo?: NamedEnvironment;
}

function* namedOf(facts: FileFacts): Iterable<Named> {
  for (const endpoint of facts.endpoints) yield endpoint;
  for (const mention of facts.identities) {
    // What is made here is not used here; a name that holds within one file says little.
    if (mention.role === 'declares' || mention.local || !mention.pointsTo?.slot) continue;
    yield { ...mention, kind: kindOf(mention), name: mention.title.replace(/^IAM (?:role|user) /, '') };
  }
}

function kindOf({ mark }: IdentityMention): string {
  return mark === 'email' ? 'service account' : mark === 'arn' ? 'identity' : mark.replace(/-/g, ' ');
}

/** Whether the entry's own key names the environment that its value points to: key and value agree, whatever the file is. */
function keyAgrees({ keyPath }: Named, pointed: Pointed, claim: EnvironmentClaim, facts: FileFacts): boolean {
  if (claim.evidence[0]?.carrier === 'composition' || facts.claims[0]?.scope !== undefined || facts.claims.length === 0)
    return keyPath.some((key) => tokensOf(key).some((token) => token.text.toLowerCase() === pointed.environment));
  return false;
}

/**
 * Every endpoint and identity of a file whose name belongs to another environment, one for each entry and environment: the host of
 * a URL speaks for its database and user, too.
 */
export function* endpointCrossings(facts: FileFacts, context: FileRuleContext): Iterable<EndpointCrossing> {
  if (facts.template) return;
  const told = new Set<string>();
  for (const named of namedOf(facts)) {
    const pointed = context.index.pointsTo(named.pointsTo);
    if (!pointed || named.keyPath.some(isInbound) || spoken.test(named.keyPath.at(-1) ?? '')) continue;
    const claims = context.claimsAt(named.range.start);
    // A place that lives in the other environment as well contradicts nothing.
    if (claims.some((one) => one.environment === pointed.environment)) continue;
    const claim = claims.find((one) => isSure(one));
    if (!claim || keyAgrees(named, pointed, claim, facts) || isGrant(facts, named)) continue;
    const direction = directionOf(claim, pointed);
    if (!direction) continue;
    const place = `${named.keyPath.join('\0')}\0${pointed.environment}\0${named.keyPath.length === 0 ? named.range.start : ''}`;
    if (told.has(place)) continue;
    told.add(place);
    yield { ...named, pointed, claim, direction };
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

/** What all findings of crossings share. */
export function crossingReport({ claim, pointed, range, keyPath }: EndpointCrossing): Omit<Report, 'messageId'> {
  return {
    range,
    confidence: claim.confidence >= 0.7 && pointed.confidence >= 0.7 ? 'high' : 'medium',
    keyPath,
    persona: gradeOf(claim, pointed),
  };
}
