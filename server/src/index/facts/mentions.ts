import { mentionsIn, tellingOf } from '../../detect/mentions/mentions.ts';
import type { EnvironmentMap } from '../../environment/environmentMap.ts';
import { effectiveKeys } from '../../model/effectiveKey.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { EndpointMention, IdentityMention } from '../../model/identity.ts';
import { endpointNames, identityNames } from '../naming.ts';

export interface Mentions {
  readonly identities: readonly IdentityMention[];
  readonly endpoints: readonly EndpointMention[];
}

/** Identities and endpoints that the entries of a document name, in their order, each with the environment that its name points to. */
export function mentionsOf(document: ConfigDocument, map: EnvironmentMap, has: (literal: string) => boolean): Mentions {
  const identities: IdentityMention[] = [];
  const endpoints: EndpointMention[] = [];
  const telling = tellingOf(has);
  const keys = effectiveKeys(document.entries, ['host', 'hostname', 'server', 'address', 'account', 'database', 'dbname']);
  for (const entry of document.entries) {
    const mentions = mentionsIn(entry, telling, keys);
    for (const one of mentions.identities) identities.push({ ...one, pointsTo: identityNames(one, map) });
    for (const one of mentions.endpoints) endpoints.push({ ...one, pointsTo: endpointNames(one, map) });
  }
  return { identities, endpoints };
}
