import { resolvePath } from '../../base/path.ts';
import { strengthOf } from '../../environment/ambiguity.ts';
import { classify } from '../../environment/classify.ts';
import { accountPointsTo, namedBy, namePointsTo, type EnvironmentMap } from '../../environment/environmentMap.ts';
import { environmentsIn, isEnvironmentName } from '../../environment/tokens.ts';
import type { Persona } from '../../model/finding.ts';
import type { NamedEnvironment } from '../../model/pointer.ts';

/** What a name or path says, and from which level on a finding may rest on it. */
export interface Said extends NamedEnvironment {
  readonly persona?: Persona;
}

/** Longer names are no names. */
const maxName = 300;

/**
 * The environment that the name of a context, project, namespace… says by itself; whether an ambiguous word counts, the workspace
 * decides.
 * @param what for a person: `kube context`
 * @param vocabulary the tool's own word for an environment, so that any word for one counts at once
 */
export function nameSays(name: string, what: string, map: EnvironmentMap, vocabulary = false): Said | undefined {
  if (name.length > maxName) return undefined;
  const alone = vocabulary ? isEnvironmentName(name) : undefined;
  if (alone && alone.tier !== 'shared') return { environment: alone.environment, tier: alone.tier, reason: `${what} \`${name}\`` };
  const account = accountPointsTo(name, map);
  const pointer = account ?? namePointsTo(name, map, what);
  if (!pointer) return undefined;
  const named = namedBy(pointer);
  return vocabulary && pointer.slot && strengthOf(pointer.slot.word) !== 'vague' && pointer.end === name.length
    ? { ...named, slot: undefined }
    : named;
}

/** Words that in the name of a folder mean the environment beside other words. */
function isTelling(word: string): boolean {
  const strength = strengthOf(word);
  return strength === 'strong' || strength === 'final';
}

/**
 * The environment that a path says by itself.
 * @param path relative to the workspace as far as that is known; `*` stands for what is put in
 * @param folder the path is that of a folder
 */
export function pathSays(path: string, folder: boolean, map: EnvironmentMap): Said | undefined {
  if (path.length > maxName || path === '') return undefined;
  const claim = classify({ path: folder ? `${path}/-` : path, map })[0];
  const best = claim?.evidence[0];
  if (!claim || !best || claim.scope || claim.tier === 'shared' || claim.tier === 'unknown' || best.weight < 50) return undefined;
  const said = { environment: claim.environment, tier: claim.tier, reason: best.reason };
  if (best.carrier === 'policy') return said;
  const parts = path.split('/');
  let word: string | undefined;
  parts.forEach((part, i) => {
    const isFile = i === parts.length - 1 && !folder;
    for (const hit of environmentsIn(part))
      if (hit.environment === said.environment && (isFile || isTelling(hit.text) || isEnvironmentName(part))) word = hit.text;
  });
  if (word === undefined || /^local(?:host)?$/i.test(word)) return undefined;
  return strengthOf(word) === 'vague' ? { ...said, persona: 'pedantic' } : said;
}

/** A path with `*` in place of the last word of its file name that names an environment; undefined where none does. */
export function withoutEnvironment(path: string): string | undefined {
  const from = path.lastIndexOf('/') + 1;
  const hit = environmentsIn(path.slice(from))
    .filter((one) => one.tier !== 'shared')
    .at(-1);
  return hit && `${path.slice(0, from + hit.start)}*${path.slice(from + hit.end)}`;
}

/** `../x` as seen from a folder; undefined when it leaves the workspace, is absolute, or has parts that are not known. */
export function resolved(folder: string, relative: string): string | undefined {
  return /^~|[<>%]/.test(relative) ? undefined : resolvePath(folder, relative);
}

/** The words of a path that cannot be resolved: without address, home folder and steps up; undefined for addresses. */
export function plainPath(relative: string): string | undefined {
  if (/^(?:https?|oci|git|ssh|s3|gs|docker|file):|^git@/i.test(relative)) return undefined;
  return relative
    .replace(/^(?:~|\*|\/)\//, '')
    .split('/')
    .filter((part) => part !== '..' && part !== '.' && part !== '')
    .join('/');
}
