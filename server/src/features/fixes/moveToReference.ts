import { overlaps } from '../../base/range.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import type { Fixer, FixContext } from '../fixer.ts';
import { referenceEdit, shortened, targetOf } from './_reference.ts';

/** "Move to …": a literal gives way to a reference, for every syntax that resolves at this place, the policy's provider first. */
const fixer: Fixer = {
  kind: 'move',
  remedy: 'move',
  fixes: moves,
};
export default fixer;

function moves(finding: Finding, context: FixContext): Fix[] {
  const { file, facts, policy } = context;
  const credential = facts.credentials.find(
    (one) => overlaps(one.range, finding.primary.range) && one.fingerprint === (finding.subject ?? one.fingerprint),
  );
  if (!credential || credential.form === 'encoded') return [];
  const target = targetOf(credential, context);
  const { vault } = policy;
  const preferred = (target.environment && vault.environments[target.environment.name]?.provider) ?? vault.provider;
  const fixes: (Fix & { readonly preferred: boolean })[] = [];
  for (const syntax of context.syntaxes) {
    const isPreferred = syntax.id === preferred || syntax.provider === preferred;
    const template = (target.environment && vault.environments[target.environment.name]?.path) ?? (isPreferred ? vault.path : undefined);
    const rendered = syntax.render?.({ ...target, pathTemplate: template });
    if (!rendered) continue;
    fixes.push({
      title: `Move to ${syntax.title}: ${shortened(rendered.text)}`,
      applicability: 'unsafe',
      preferred: isPreferred,
      edits: [referenceEdit(credential, rendered, file)],
      needs: rendered.needs,
      references: [{ uri: file.uri, syntax: syntax.id, locator: rendered.locator, variable: rendered.variable }],
    });
  }
  return fixes.sort((a, b) => Number(b.preferred) - Number(a.preferred));
}
