import type { IdentityGroup, Place } from '../index/workspaceIndex.ts';
import type { Persona, Severity } from '../model/finding.ts';
import { isSure, reasonOf } from './contradiction.ts';
import type { IdentityRuleContext, Report } from './rule.ts';

/** Related places shown with one finding. */
const maxRelated = 20;

export interface SharingOptions<MessageId extends string> {
  /** Instead of what the environments alone would give. */
  readonly severity?: Severity;
  /** Level of every report, where it is not the rule's own. */
  readonly persona?: Persona;
  /** Level where production is not among the environments. */
  readonly lower?: Persona;
  /** Level where one single place serves all environments: a base that every overlay takes in shares by design. */
  readonly onePlace?: Persona;
  /** Whether the place itself is reported; the others are only shown beside it. */
  readonly reports?: (place: Place) => boolean;
  /** What is said otherwise of one place. */
  readonly vary?: (place: Place) => Partial<Pick<Report<MessageId>, 'messageId' | 'persona'>>;
}

/**
 * Reports an identity at each of its places when these are in two or more environments; the places of the other
 * environments are each one's related information. The rule has a message `shared`.
 * @param titleOf what the place's identity is called; undefined leaves the place out
 */
export function reportShared<MessageId extends string = 'shared'>(
  group: IdentityGroup,
  context: IdentityRuleContext<MessageId | 'shared'>,
  titleOf: (place: Place) => string | undefined,
  options: SharingOptions<MessageId> = {},
): void {
  const real = group.places.filter((place) => !place.facts.template && titleOf(place) !== undefined && isPlaced(place));
  const environments = new Map<string, Place[]>();
  for (const place of real) {
    const name = place.claim!.environment;
    const places = environments.get(name);
    if (places) places.push(place);
    else environments.set(name, [place]);
  }
  if (environments.size < 2) return;
  const production = real.some((place) => place.claim!.tier === 'production');
  const staging = real.some((place) => place.claim!.tier === 'staging');
  const severity = options.severity ?? (production ? 'error' : staging ? 'warning' : 'info');
  const reported = new Set<string>();
  const single = new Set(real.map((place) => `${place.facts.uri}#${place.range.start}`)).size === 1;
  for (const place of real) {
    // A base is a place in each environment that takes it in; one report says so.
    const where = `${place.facts.uri}#${place.range.start}`;
    if (reported.has(where)) continue;
    reported.add(where);
    if (options.reports && !options.reports(place)) continue;
    const claim = place.claim!;
    const others = real.filter((other) => other.claim!.environment !== claim.environment);
    context.report(place.facts, {
      messageId: 'shared',
      args: {
        title: titleOf(place)!,
        here: claim.environment,
        reason: reasonOf(claim),
        others: [...environments.keys()]
          .filter((name) => name !== claim.environment)
          .sort()
          .join(', '),
      },
      range: place.range,
      related: others.slice(0, maxRelated).map((other) => ({
        uri: other.facts.uri,
        path: other.facts.path,
        range: other.range,
        message: `in ${other.claim!.environment}: ${reasonOf(other.claim!)}`,
      })),
      severity,
      confidence: Math.min(...real.map((one) => one.claim!.confidence)) >= 0.6 ? 'high' : 'medium',
      subject: group.id,
      detector: place.credential?.detector,
      keyPath: place.keyPath,
      persona: (single ? options.onePlace : undefined) ?? (production ? undefined : options.lower) ?? options.persona,
      ...options.vary?.(place),
    });
  }
}

/** A plain `.env` counts as the local environment here: a value that also stands in a named one has left its place. */
function isPlaced(place: Place): boolean {
  const claim = place.claim;
  if (!claim || claim.tier === 'unknown' || claim.tier === 'shared') return false;
  return claim.evidence[0]?.carrier === 'file-name' || isSure(claim);
}
