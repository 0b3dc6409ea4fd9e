import { overlaps } from '../base/range.ts';
import { isOwnHost } from '../environment/hosts.ts';
import { tokensOf } from '../environment/tokens.ts';
import type { Cell } from '../index/rows.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { EndpointMention } from '../model/identity.ts';
import { isSure } from './contradiction.ts';
import { isInbound } from './endpoints.ts';
import type { FileRuleContext } from './rule.ts';

/** Words of keys under which a host holds data: to share it is to share what is in it. */
const dataStores = new Set(
  'database datasource db jdbc redis cache memcached queue amqp rabbitmq kafka mongo mongodb postgres postgresql pg mysql mariadb elasticsearch opensearch broker celery nats cassandra'.split(
    ' ',
  ),
);

/** An endpoint that production and other environments hold under the same key. */
export interface SharedEndpoint {
  readonly endpoint: EndpointMention;
  readonly claim: EnvironmentClaim;
  readonly others: readonly Cell[];
}

/** Blocks that say where a state lies: one bucket holds the states of all, each under a key of its own. */
const ofState = new Set(['backend', 'remote_state']);

function holdsData({ kind, name, keyPath }: EndpointMention): boolean {
  if (keyPath.some((key) => ofState.has(key))) return false;
  if (kind !== 'host') return kind !== 'registry' && kind !== 'role';
  return isOwnHost(name) && keyPath.some((key) => tokensOf(key).some((token) => dataStores.has(token.text.toLowerCase())));
}

/** Data stores, accounts and clusters of a file that every environment of their row has, production among them. */
export function* sharedEndpoints(facts: FileFacts, context: FileRuleContext): Iterable<SharedEndpoint> {
  if (facts.template) return;
  const told = new Set<string>();
  for (const endpoint of facts.endpoints) {
    // A name that says an environment is the word of the rules about endpoints.
    if (endpoint.pointsTo || !holdsData(endpoint) || endpoint.keyPath.some(isInbound)) continue;
    // What the platform's reader knows as a shared resource is told by its id.
    if (facts.infrastructure?.resources.some((one) => overlaps(one.range, endpoint.range))) continue;
    const cells = context.index.rowOf(facts, endpoint);
    if (cells.length < 2 || !cells.some((cell) => cell.tier === 'production')) continue;
    if (!cells.every((cell) => cell.names.has(endpoint.name))) continue;
    const claim = context.claimsAt(endpoint.range.start).find((one) => isSure(one));
    const place = endpoint.keyPath.join('\0');
    if (!claim || told.has(place)) continue;
    told.add(place);
    yield { endpoint, claim, others: cells.filter((cell) => cell.environment !== claim.environment) };
  }
}
