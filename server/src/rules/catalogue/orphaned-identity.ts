import type { Place } from '../../index/workspaceIndex.ts';
import { defineRule } from '../rule.ts';
import { clusterName, namesakes } from './_clusterNames.ts';

/** What a chart makes is used by whoever installs it. */
function isMade(place: Place): boolean {
  return place.facts.template || place.facts.platform === 'helm';
}

export default defineRule({
  meta: {
    id: 'orphaned-identity',
    title: 'Orphaned identity',
    description: 'An account, key or secret is declared, and nothing in the workspace runs as it or reads it.',
    messages: {
      orphaned: '{title} is declared here, and nothing in this workspace uses it: remove it, or say who does.',
    },
    category: 'lifecycle',
    severity: 'info',
    persona: 'pedantic',
    owaspNhi: ['NHI1'],
    nistCsf: ['ID.AM-07'],
    zeroTrust: ['tenet 5'],
  },
  checkIdentity(group, context) {
    if (group.kind !== 'mention' || group.id.startsWith('variable:')) return;
    const { places } = group;
    // A role that is undefined names it all the same: a binding, a policy, a comment of its own.
    if (!places.every((place) => place.mention?.role === 'declares') || places.every(isMade)) return;
    // A token that was made to be handed out is used elsewhere by its nature.
    if (places.some((place) => place.mention?.longLived !== undefined)) return;
    const named = clusterName(group.id);
    if (named?.kind === 'k8s-sa' && named.name === 'default') return;
    if (namesakes(group, context.index).some((other) => other.places.some((place) => place.mention?.role !== 'declares'))) return;
    const seen = new Set<string>();
    for (const place of places) {
      const where = `${place.facts.uri}#${place.range.start}`;
      if (isMade(place) || seen.has(where)) continue;
      seen.add(where);
      context.report(place.facts, {
        messageId: 'orphaned',
        args: { title: place.mention!.title },
        range: place.range,
        subject: group.id,
        keyPath: place.keyPath,
      });
    }
  },
});
