import { environmentOfName } from '../tokens.ts';
import type { Signal } from '../signal.ts';

const pattern = /\bbulkhead-environment:[ \t]{0,8}([A-Za-z0-9_.-]{1,64})/;

/** `bulkhead-environment: production` in a comment: counts for the whole file. */
const signal: Signal = {
  id: 'marker',
  collect({ document, map }) {
    return (document?.comments ?? []).flatMap((comment) => {
      const name = pattern.exec(comment.text)?.[1]?.toLowerCase();
      if (!name) return [];
      const mapped = map.environments.find((environment) => environment.name.toLowerCase() === name);
      const known = mapped ? { environment: mapped.name, tier: mapped.tier } : environmentOfName(name);
      return [
        {
          evidence: {
            carrier: 'marker' as const,
            environment: known?.environment ?? name,
            tier: known?.tier ?? ('unknown' as const),
            weight: 98,
            reason: `comment \`bulkhead-environment: ${name}\``,
            range: comment.range,
          },
        },
      ];
    });
  },
};
export default signal;
