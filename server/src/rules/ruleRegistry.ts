import { rules } from './catalogue.generated.ts';
import type { Remedy, RuleMeta } from './rule.ts';

const byId = new Map(rules.map(({ meta }) => [meta.id, meta]));

/** What a rule declares of itself; undefined where there is no such rule. */
export function metaOf(ruleId: string): RuleMeta | undefined {
  return byId.get(ruleId);
}

/** What an editor offers for the findings of a rule; nothing where there is no such rule. */
export function remedyOf({ ruleId }: { readonly ruleId: string }): Remedy {
  return metaOf(ruleId)?.remedy ?? {};
}

/** Whether a finding means that an identity crosses the wall between two environments. */
export function crosses({ ruleId }: { readonly ruleId: string }): boolean {
  return metaOf(ruleId)?.crosses ?? false;
}
