import { carrierNameOf } from '../carrierNames.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** `module "app_staging" { … }`: what is handed to it belongs to that environment. https://developer.hashicorp.com/terraform/language/modules */
const signal: Signal = {
  id: 'terraform-module',
  collect({ document }) {
    if (document?.platform !== 'terraform') return [];
    return (document.containers ?? []).flatMap(({ block, keyPath, range }): ScopedEvidence[] => {
      if (!block || keyPath[0] !== 'module' || keyPath.length !== 2) return [];
      const hit = carrierNameOf(keyPath[1]!);
      const sure = hit && hit.strength !== 'weak' && hit.at !== 'inside';
      if (!sure) return [];
      return [
        {
          scope: range,
          evidence: {
            carrier: 'section',
            environment: hit.environment,
            tier: hit.tier,
            weight: hit.at === 'start' ? 60 : 72,
            reason: `module \`${keyPath[1]!}\``,
          },
        },
      ];
    });
  },
};
export default signal;
