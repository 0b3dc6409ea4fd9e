import { byFirstKey } from '../../syntax/firstKeys.ts';
import { carrierNameOf, type CarrierName } from '../carrierNames.ts';
import type { Signal } from '../signal.ts';

/** Arguments of the `backend` and `cloud` blocks that tell one state from another. */
const telling =
  /^terraform\.backend\.(?:s3|gcs|azurerm|consul|oss|cos|http|pg|kubernetes|remote)(?:\.\d+)?\.(?:key|prefix|path|workspaces(?:\.\d+)?\.name|schema_name|secret_suffix)$|^terraform\.cloud(?:\.\d+)?\.workspaces(?:\.\d+)?\.name$/;

/**
 * The state that a Terraform root module writes: the `key` or `prefix` of its backend, the name of its workspace.
 * https://developer.hashicorp.com/terraform/language/backend
 */
const signal: Signal = {
  id: 'terraform-backend',
  collect({ document }) {
    if (document?.platform !== 'terraform') return [];
    return (byFirstKey(document.entries).get('terraform') ?? []).flatMap((entry) => {
      if (!telling.test(entry.keyPath.join('.')) || entry.value.includes('${')) return [];
      const hit = nearestSegment(entry.value);
      if (!hit) return [];
      return [
        {
          evidence: {
            carrier: 'section' as const,
            environment: hit.environment,
            tier: hit.tier,
            weight: 74,
            declares: hit.strength === 'weak' && hit.at !== 'whole' ? undefined : ('state' as const),
            reason: `state \`${entry.value}\` of the Terraform backend`,
            range: entry.valueRange,
          },
        },
      ];
    });
  },
};
/** Of a path the last part that names one: `live/eu-west-1/prod/network.tfstate`. */
function nearestSegment(state: string): CarrierName | undefined {
  const parts = state
    .replace(/\.(?:terraform\.)?tfstate$/, '')
    .split('/')
    .reverse();
  return parts.map((part) => carrierNameOf(part)).find((hit) => hit !== undefined);
}

export default signal;
