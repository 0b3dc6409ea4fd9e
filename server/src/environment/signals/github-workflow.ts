import { carrierNameOf, carrierNamesIn, otherOf, type CarrierName } from '../carrierNames.ts';
import { saysDeploy } from '../deployNames.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/**
 * What a GitHub workflow says of itself as a whole: its `name:` (`Merge to main (Staging)`) and the only environment whose
 * files start it (`on.push.paths: ['env/staging/**']`).
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
const signal: Signal = {
  id: 'github-workflow',
  collect({ document }) {
    if (document?.platform !== 'github-actions') return [];
    const found: ScopedEvidence[] = [];
    const paths: { readonly hit: CarrierName; readonly path: string }[] = [];
    let others = 0;
    for (const entry of document.entries) {
      const { keyPath, value } = entry;
      if (keyPath.length === 1 && keyPath[0] === 'name') {
        const hit = carrierNameOf(value);
        const sure =
          hit &&
          hit.strength !== 'weak' &&
          !otherOf(value, hit) &&
          carrierNamesIn(value).every((one) => one.tier === hit.tier || one.strength === 'weak');
        if (sure && (hit.at === 'end' || hit.at === 'whole' || saysDeploy(value)))
          found.push({
            evidence: {
              carrier: 'name',
              environment: hit.environment,
              tier: hit.tier,
              weight: 46,
              reason: `workflow name \`${value}\``,
              range: entry.valueRange,
            },
          });
      } else if (keyPath[0] === 'on' && keyPath[1] === 'push' && keyPath[2] === 'paths' && keyPath.length === 4 && !value.startsWith('!')) {
        const folder = value.split('/').slice(0, -1).reverse();
        const hit = folder.map((part) => carrierNameOf(part)).find((one) => one?.at === 'whole' && one.strength !== 'weak');
        if (hit && value.endsWith('*')) paths.push({ hit, path: value });
        else if (!value.startsWith('.github/')) others++;
      }
    }
    const [first] = paths;
    if (first && others <= paths.length && paths.every(({ hit }) => hit.tier === first.hit.tier))
      found.push({
        evidence: {
          carrier: 'name',
          environment: first.hit.environment,
          tier: first.hit.tier,
          weight: 47,
          reason: `changes of \`${first.path}\` start it`,
        },
      });
    return found;
  },
};
export default signal;
