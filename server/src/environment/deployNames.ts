import { carrierNameOf, carrierNamesIn, type CarrierName } from './carrierNames.ts';
import { tokensOf } from './tokens.ts';

/** Words by which the name of a job or step says that it changes an environment. */
const deployWords = new Set(
  'deploy deploys deployment deploying release releases rollout promote apply provision publish ship destroy undeploy rollback migrate'.split(
    ' ',
  ),
);

/** Words that are the name of a test or of a service as often as of an environment. */
const phases = new Set(['ci', 'integration', 'e2e', 'review', 'rc', 'acc', 'acceptance', 'int', 'localhost', 'local', 'ephemeral']);

/** Whether a name holds a word of deployment. */
export function saysDeploy(name: string): boolean {
  return tokensOf(name).some((token) => deployWords.has(token.text.toLowerCase()));
}

/**
 * The environment that the name of a job, stage or step changes: `deploy-staging`, `Release to production`, or a name
 * that is the environment's. Undefined where it names two, as a promotion does, or none.
 * @param alone whether a name that is nothing but the environment counts without a word of deployment
 */
export function deployNameOf(name: string, alone: boolean): CarrierName | undefined {
  // What an expression gives is not known here.
  const fixed = name.replace(/\$\{\{.{0,200}?\}\}|<<.{0,200}?>>|\$\([^)]{0,200}\)|\$\{[^}]{0,200}\}|\$[A-Za-z_]\w{0,100}/g, ' ');
  const hits = carrierNamesIn(fixed).filter((hit) => !phases.has(hit.text.toLowerCase()));
  const hit = carrierNameOf(fixed);
  if (!hit || !hits.some((one) => one.start === hit.start) || hits.some((one) => one.tier !== hit.tier && one.strength !== 'weak'))
    return undefined;
  // `Stage 4: deploy`, `test deployment`.
  if (hit.at !== 'whole' && hit.at !== 'end' && /^(?:stage|test|testing|live)$/i.test(hit.text)) return undefined;
  if (hit.at === 'whole') return saysDeploy(fixed) || (alone && hit.strength !== 'weak') ? hit : undefined;
  return saysDeploy(fixed) ? hit : undefined;
}
