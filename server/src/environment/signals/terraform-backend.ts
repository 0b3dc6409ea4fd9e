import { byFirstKey } from '../../syntax/firstKeys.ts';
import { environmentsIn } from '../tokens.ts';
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
      const hits = environmentsIn(entry.value).filter((hit) => hit.tier !== 'shared');
      if (hits.length !== 1) return [];
      return [
        {
          evidence: {
            carrier: 'section' as const,
            environment: hits[0]!.environment,
            tier: hits[0]!.tier,
            weight: 74,
            reason: `state \`${entry.value}\` of the Terraform backend`,
            range: entry.valueRange,
          },
        },
      ];
    });
  },
};
export default signal;
