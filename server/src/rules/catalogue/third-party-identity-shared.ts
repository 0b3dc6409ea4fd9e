import { vendorNamed } from '../../detect/vendorNames.ts';
import { tokensOf } from '../../environment/tokens.ts';
import type { Place } from '../../index/workspaceIndex.ts';
import { isGlobal } from '../../references/syntaxRegistry.ts';
import { defineRule } from '../rule.ts';
import { reportShared } from '../sharing.ts';
import { isPlainName } from './_pipelineSecrets.ts';

export default defineRule({
  meta: {
    id: 'third-party-identity-shared',
    title: 'Credential of a vendor shared across environments',
    description:
      'One credential of an outside service is used in two environments: the service cannot tell them apart, and a leak in one is a leak in the other.',
    messages: {
      shared: '{title} is used in {here} ({reason}) and in {others}: the vendor sees one client for all of them.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'pedantic',
    owaspNhi: ['NHI3', 'NHI8'],
    nistCsf: ['GV.SC-07', 'ID.AM-04'],
    zeroTrust: ['SC-7'],
    crosses: true,
  },
  checkIdentity(group, context) {
    if (group.kind !== 'reference') return;
    reportShared(
      group,
      context,
      (place) => {
        const { reference } = place;
        if (!reference || reference.environment || reference.malformed || !isGlobal(reference)) return undefined;
        if (isNarrowed(place)) return undefined;
        const { store, path, field } = reference.locator;
        const vendor = vendorNamed(tokensOf(`${path} ${field ?? ''}`).map((token) => token.text));
        if (vendor === undefined || isPlainName(field ?? path)) return undefined;
        return `The ${vendor.name} credential \`${store && reference.provider !== 'github-actions' ? `${store}/` : ''}${path}${field ? `#${field}` : ''}\``;
      },
      { severity: 'warning' },
    );
  },
});

/** Whether the place is a job that names its environment, so that the secret may be that environment's own. */
function isNarrowed(place: Place): boolean {
  return place.claim?.evidence.some((evidence) => evidence.carrier === 'job' && evidence.range !== undefined) ?? false;
}
