import type { IdentityMark } from '../../model/identity.ts';
import { isOfManager } from '../../references/syntaxRegistry.ts';
import { registered, titleOf, usesOf } from '../register.ts';
import { defineRule } from '../rule.ts';

/** Marks by which an identity is the same one everywhere. */
const sure: ReadonlySet<IdentityMark> = new Set(['arn', 'role', 'email', 'client-id', 'user-at-host', 'access-key-id', 'certificate']);

/** Related places shown with one finding. */
const maxRelated = 20;

export default defineRule({
  meta: {
    id: 'unregistered-identity',
    title: 'Identity without an entry in the register',
    description: 'The policy keeps a register of identities, and a file uses one that has no entry, or an entry without owner or purpose.',
    messages: {
      missing: '{title} has no entry in the register: nobody is named who owns it and what it is for.',
      incomplete: '`{id}` has no {missing} in the register.',
    },
    category: 'lifecycle',
    severity: 'warning',
    persona: 'auditor',
    owaspNhi: ['NHI1'],
    nistCsf: ['ID.AM-01', 'GV.RR-02'],
    zeroTrust: ['tenet 1'],
  },
  checkFile(facts, context) {
    for (const { id, owner, purpose, declared, status } of context.policy.identities) {
      const range = declared?.uri === facts.uri ? declared.ranges['id'] : undefined;
      if (!range || status === 'retired') continue;
      const missing = [owner ? '' : 'owner', purpose ? '' : 'purpose'].filter((word) => word !== '');
      if (missing.length > 0)
        context.report({
          messageId: 'incomplete',
          args: { id, missing: missing.join(' and no ') },
          range,
          subject: id,
          keyPath: ['identities', id],
        });
    }
  },
  checkIdentity(group, context) {
    const uses = usesOf(group, context.policy).filter((place) => !place.facts.template);
    const first = uses[0];
    if (!first || context.policy.uri === undefined) return;
    const { options } = context.policy.setting('unregistered-identity', first.facts.path);
    // A policy without a register asks for none, unless it says so.
    if (context.policy.identities.length === 0 && options?.['required'] !== true) return;
    const named = first.mention && sure.has(first.mention.mark) && !first.mention.local;
    const secret = options?.['secrets'] === true && first.reference && isOfManager(first.reference) && !first.reference.malformed;
    if ((!named && !secret) || registered(group, context.policy)) return;
    context.report(first.facts, {
      messageId: 'missing',
      args: { title: titleOf(first) },
      range: first.range,
      related: uses.slice(1, maxRelated + 1).map((other) => ({
        uri: other.facts.uri,
        path: other.facts.path,
        range: other.range,
        message: 'the same identity',
      })),
      subject: group.id,
      keyPath: first.keyPath,
    });
  },
});
