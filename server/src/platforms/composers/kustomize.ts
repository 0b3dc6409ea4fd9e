import { resolvePath } from '../../base/path.ts';
import type { TakenBase } from '../../model/composition.ts';
import type { ConfigDocument, Entry } from '../../model/document.ts';
import { defaultParseLimits } from '../../syntax/format.ts';
import { formatFor } from '../../syntax/formatRegistry.ts';
import type { Composer, CompositionParts } from '../composer.ts';
import { KubernetesSettings } from './_kubernetesSettings.ts';
import { isListIndex } from './_listIndex.ts';

const kustomizationName = /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/;
const listed: ReadonlySet<string> = new Set(['resources', 'bases', 'components', 'crds']);
const patches: ReadonlySet<string> = new Set(['patches', 'patchesJson6902']);
const generators: ReadonlySet<string> = new Set(['secretGenerator', 'configMapGenerator']);

/** The object that a patch is for. */
interface PatchTarget {
  kind?: string;
  name?: string;
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
const composer: Composer = {
  id: 'kustomize',
  isComposition: (path) => kustomizationName.test(path),
  read(document, { folder }, { takes, sets }) {
    if (!kustomizationName.test(document.file.path)) return;
    const generatorNames = namesOfGenerators(document);
    const targets = patchTargets(document);
    for (const entry of document.entries) {
      const [first, index, third] = entry.keyPath;
      if (first === undefined) continue;
      if (listed.has(first) && entry.keyPath.length === 2) takes.push(...taken(entry, folder));
      else if (patches.has(first) && third === 'path') takes.push(...taken(entry, folder));
      else if (first === 'patchesStrategicMerge' && entry.keyPath.length === 2) {
        if (entry.value.includes('\n')) sets.push(...settingsOfPatch(entry.value, undefined));
        else takes.push(...taken(entry, folder));
      } else if (patches.has(first) && third === 'patch') sets.push(...settingsOfPatch(entry.value, targets.get(index!)));
      else if (generators.has(first))
        readGenerator(
          entry,
          `${first === 'secretGenerator' ? 'Secret' : 'ConfigMap'}/${generatorNames.get(`${first}.${index!}`) ?? ''}`,
          folder,
          {
            takes,
            sets,
          },
        );
    }
  },
};
export default composer;

/** The file or folder that an entry names. */
function taken(entry: Entry, folder: string): readonly TakenBase[] {
  const path = resolvePath(folder, entry.value.trim());
  if (path === undefined || path === folder) return [];
  return [{ path, how: /\.(?:ya?ml|json)$/i.test(path) ? 'file' : 'kustomization', range: entry.valueRange }];
}

/** Names that generators give to what they make, by `secretGenerator.0`. */
function namesOfGenerators(document: ConfigDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { keyPath, value } of document.entries)
    if (keyPath.length === 3 && keyPath[2] === 'name') names.set(`${keyPath[0]!}.${keyPath[1]!}`, value);
  return names;
}

/** Targets of patches, by their place in the list. */
function patchTargets(document: ConfigDocument): ReadonlyMap<string, PatchTarget> {
  const targets = new Map<string, PatchTarget>();
  for (const { keyPath, value } of document.entries) {
    if (!patches.has(keyPath[0] ?? '') || keyPath[2] !== 'target' || keyPath.length !== 4) continue;
    const target = targets.get(keyPath[1]!) ?? {};
    if (keyPath[3] === 'kind' || keyPath[3] === 'name') target[keyPath[3]] = value;
    targets.set(keyPath[1]!, target);
  }
  return targets;
}

/** Literals and files of a generator. @param object kind and name of what it makes */
function readGenerator(entry: Entry, object: string, folder: string, { takes, sets }: CompositionParts): void {
  const third = entry.keyPath[2];
  const [key, file] = /^([\w.-]{1,253})=(.{0,500})/.exec(entry.value)?.slice(1) ?? [];
  if (third === 'literals' && key) sets.push(`${object}:data.${key}`);
  else if (third === 'files' || third === 'envs' || third === 'env') {
    const path = resolvePath(folder, file ?? entry.value);
    if (path === undefined) return;
    takes.push({ path, how: 'file', range: entry.valueRange });
    // A file of the same name in an overlay takes the place of the whole file.
    if (third === 'files') sets.push(`file:${key ?? path.slice(path.lastIndexOf('/') + 1)}`);
  }
}

/** Settings of a patch that is written into the kustomization: a part of an object, or a list of JSON patch operations. */
function settingsOfPatch(text: string, target: PatchTarget | undefined): readonly string[] {
  const { entries } = formatFor('patch.yaml').parse(text, defaultParseLimits);
  const operations = entries.filter((entry) => entry.keyPath.length === 2 && entry.keyPath[1] === 'path' && isListIndex(entry.keyPath[0]));
  if (operations.length > 0) return operations.map(({ value }) => `${target?.kind ?? ''}/${target?.name ?? ''}:${pointerPath(value)}`);
  const settings = new KubernetesSettings(entries);
  return entries.map((entry) => settings.nameOf(entry));
}

/** A JSON pointer (RFC 6901) as a joined key path. */
function pointerPath(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
