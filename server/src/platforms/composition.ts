import type { ConfigDocument, Entry } from '../model/document.ts';
import type { Composition, TakenBase } from '../model/composition.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';

/** More settings are not kept for one file; what lies further down counts as overridden by nothing. */
const maxSettings = 20_000;

/** Base files by custom, for a file that lies over them. Sources: the layering pages of the platforms named here. */
const layers: readonly { readonly pattern: RegExp; readonly base: (match: RegExpExecArray) => readonly string[] }[] = [
  // https://learn.microsoft.com/aspnet/core/fundamentals/configuration/#default-application-configuration-sources
  { pattern: /^appsettings\.(?!json$)[^/]{1,64}\.json$/i, base: () => ['appsettings.json'] },
  // https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.profile-specific
  {
    pattern: /^(application|bootstrap)-[^/]{1,64}\.(?:ya?ml|properties)$/i,
    base: ([, stem]) => ['yml', 'yaml', 'properties'].map((ending) => `${stem!}.${ending}`),
  },
  // https://helm.sh/docs/chart_template_guide/values_files/
  { pattern: /^values[.\-_][^/]{1,64}\.ya?ml$/i, base: () => ['values.yaml', 'values.yml'] },
  { pattern: /^[^/]{1,64}[.\-_]values\.ya?ml$/i, base: () => ['values.yaml', 'values.yml'] },
  // https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/
  {
    pattern: /^((?:docker-)?compose)[.\-_][^/]{1,64}\.ya?ml$/i,
    base: ([, stem]) => ['yml', 'yaml'].map((ending) => `${stem!}.${ending}`),
  },
];

/**
 * Frameworks that read `.env` in every mode, below `.env.<mode>`, by the file that shows them.
 * https://vite.dev/guide/env-and-mode, https://nextjs.org/docs/app/guides/environment-variables#environment-variable-load-order,
 * https://symfony.com/doc/current/configuration.html#overriding-environment-values-via-env-local
 */
const layeredDotenv: readonly string[] = [
  ...['vite', 'next', 'nuxt', 'astro', 'svelte'].flatMap((name) =>
    ['js', 'mjs', 'cjs', 'ts', 'mts'].map((ending) => `${name}.config.${ending}`),
  ),
  'symfony.lock',
];

/** Folder of a workspace-relative path, without a closing `/`; empty for the top. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, at);
}

/** `../base` as seen from a folder; undefined when it leaves the workspace or is no relative path. */
export function resolvePath(folder: string, relative: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/|[?*{}$]|^git@/i.test(relative) || relative.length > 512) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Bases that the path alone tells. */
export function layersBelow(path: string): readonly TakenBase[] {
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  for (const { pattern, base } of layers) {
    const match = pattern.exec(name);
    if (match) return base(match).map((file) => ({ path: folder === '' ? file : `${folder}/${file}`, how: 'layer' }));
  }
  if (/^\.env\.(?!local$|example|sample|template|dist$|defaults?$)[\w.-]{1,64}$/i.test(name))
    return [{ path: folder === '' ? '.env' : `${folder}/.env`, how: 'layer', beside: layeredDotenv }];
  // https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html#organizing-host-and-group-variables
  const group = /^(.*?\/?)group_vars\/(?!all(?:\/|\.|$))[^/]{1,64}(?:\/[^/]{1,64})?$/.exec(path);
  if (group)
    return ['all.yml', 'all.yaml', 'all', 'all/main.yml', 'all/vars.yml'].map((file) => ({
      path: `${group[1]!}group_vars/${file}`,
      how: 'layer',
    }));
  return [];
}

const kustomizationName = /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/;

/** Whether the path is that of a kustomization. */
export function isKustomization(path: string): boolean {
  return kustomizationName.test(path);
}

/**
 * How a file stands to others.
 * @param offsets where facts of the file stand
 * @param overlays whether its settings may lie over those of another file, so that they are worth keeping
 */
export function compositionOf(document: ConfigDocument, offsets: readonly number[], overlays: boolean): Composition | undefined {
  const { path } = document.file;
  const settings = new Settings(document);
  const takes: TakenBase[] = [...layersBelow(path)];
  const sets: string[] = [];
  if (isKustomization(path)) readKustomization(document, takes, sets);
  if (document.platform === 'kubernetes') readTargets(document, takes);
  if (document.format === 'hcl') readModules(document, takes);
  else if (document.format === 'bicep') readBicep(document, takes);
  if (overlays || takes.length > 0)
    for (const entry of document.entries) {
      if (sets.length >= maxSettings) break;
      sets.push(settings.of(entry));
    }
  if (takes.length === 0 && sets.length === 0 && offsets.length === 0) return undefined;
  const settingAt = [...new Set(offsets)].flatMap((offset) => {
    const entry = entryAt(document.entries, offset);
    return entry ? [{ offset, setting: settings.of(entry), byIndex: settings.byIndex(entry) }] : [];
  });
  return { takes, sets, settingAt };
}

/** The entry whose value holds an offset; entries are in the order of their values. */
function entryAt(entries: readonly Entry[], offset: number): Entry | undefined {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = entries[middle]!.valueRange;
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return entries[middle];
  }
  return undefined;
}

/** Spells settings alike wherever they stand. */
class Settings {
  /** Kind and name of each Kubernetes object, by document. */
  private readonly objects = new Map<number, { kind?: string; name?: string }>();
  /** `name` of list items, by the joined path of the item. */
  private readonly names = new Map<string, string>();

  constructor(private readonly document: ConfigDocument) {
    if (document.platform !== 'kubernetes' && document.platform !== 'helm') return;
    for (const entry of document.entries) {
      const { keyPath, value } = entry;
      const last = keyPath.at(-1);
      if (keyPath.length === 1 && last === 'kind') this.object(entry.document).kind = value;
      else if (keyPath.length === 2 && keyPath[0] === 'metadata' && last === 'name') this.object(entry.document).name = value;
      else if (last === 'name' && isIndex(keyPath.at(-2))) this.names.set(`${entry.document}\0${keyPath.slice(0, -1).join('\0')}`, value);
    }
  }

  private object(index: number): { kind?: string; name?: string } {
    let object = this.objects.get(index);
    if (!object) this.objects.set(index, (object = {}));
    return object;
  }

  private prefix(entry: Entry): string {
    const object = this.objects.get(entry.document);
    return object?.kind === undefined ? '' : `${object.kind}/${object.name ?? ''}:`;
  }

  of(entry: Entry): string {
    const { document } = this;
    const { keyPath } = entry;
    switch (document.platform) {
      case 'kubernetes': {
        const path = keyPath.map((key, i) =>
          isIndex(key) ? (this.names.get(`${entry.document}\0${keyPath.slice(0, i + 1).join('\0')}`) ?? key) : key,
        );
        if (path.length === 2 && path[0] === 'stringData') path[0] = 'data';
        return this.prefix(entry) + path.join('.');
      }
      case 'compose': {
        // `- NAME=value` and `NAME: value` are one setting.
        const name = isIndex(keyPath.at(-1)) ? /^([A-Za-z_][\w.-]{0,127})=/.exec(entry.value)?.[1] : undefined;
        return (name ? [...keyPath.slice(0, -1), name] : keyPath).join('.');
      }
      case 'dotnet':
        return keyPath.join(':').toLowerCase();
      case 'spring':
        // Relaxed binding: case, dashes and underscores do not tell names apart.
        return keyPath.join('.').toLowerCase().replace(/[-_]/g, '');
      default:
        return keyPath.join('.');
    }
  }

  byIndex(entry: Entry): string | undefined {
    return this.document.platform === 'kubernetes' ? this.prefix(entry) + entry.keyPath.join('.') : undefined;
  }
}

function isIndex(key: string | undefined): boolean {
  return key !== undefined && /^\d+$/.test(key);
}

const listed = new Set(['resources', 'bases', 'components', 'crds']);

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
function readKustomization(document: ConfigDocument, takes: TakenBase[], sets: string[]): void {
  const folder = folderOf(document.file.path);
  const take = (entry: Entry): void => {
    const path = resolvePath(folder, entry.value.trim());
    if (path === undefined || path === folder) return;
    const how = /\.(?:ya?ml|json)$/i.test(path) ? 'file' : 'kustomization';
    takes.push({ path, how, range: entry.valueRange });
  };
  const generators = new Map<string, string>();
  for (const { keyPath, value } of document.entries)
    if (keyPath.length === 3 && keyPath[2] === 'name') generators.set(`${keyPath[0]!}.${keyPath[1]!}`, value);
  const targets = new Map<string, { kind?: string; name?: string }>();
  for (const { keyPath, value } of document.entries) {
    if ((keyPath[0] !== 'patches' && keyPath[0] !== 'patchesJson6902') || keyPath[2] !== 'target' || keyPath.length !== 4) continue;
    const target = targets.get(keyPath[1]!) ?? {};
    if (keyPath[3] === 'kind' || keyPath[3] === 'name') target[keyPath[3]] = value;
    targets.set(keyPath[1]!, target);
  }
  for (const entry of document.entries) {
    const [first, index, third] = entry.keyPath;
    if (first === undefined) continue;
    if (listed.has(first) && entry.keyPath.length === 2) take(entry);
    else if ((first === 'patches' || first === 'patchesJson6902') && third === 'path') take(entry);
    else if (first === 'patchesStrategicMerge' && entry.keyPath.length === 2) {
      if (entry.value.includes('\n')) readPatch(entry.value, undefined, sets);
      else take(entry);
    } else if ((first === 'patches' || first === 'patchesJson6902') && third === 'patch') readPatch(entry.value, targets.get(index!), sets);
    else if (first === 'secretGenerator' || first === 'configMapGenerator') {
      const object = `${first === 'secretGenerator' ? 'Secret' : 'ConfigMap'}/${generators.get(`${first}.${index!}`) ?? ''}`;
      const [key, file] = /^([\w.-]{1,253})=(.{0,500})/.exec(entry.value)?.slice(1) ?? [];
      if (third === 'literals' && key) sets.push(`${object}:data.${key}`);
      else if (third === 'files' || third === 'envs' || third === 'env') {
        const path = resolvePath(folder, file ?? entry.value);
        if (path === undefined) continue;
        takes.push({ path, how: 'file', range: entry.valueRange });
        // A file of the same name in an overlay takes the place of the whole file.
        if (third === 'files') sets.push(`file:${key ?? path.slice(path.lastIndexOf('/') + 1)}`);
      }
    }
  }
}

/** Settings of a patch that is written into the kustomization: a part of an object, or a list of JSON patch operations. */
function readPatch(text: string, target: { kind?: string; name?: string } | undefined, sets: string[]): void {
  const parsed = formatFor('patch.yaml').parse(text, defaultParseLimits);
  const operations = parsed.entries.filter(
    (entry) => entry.keyPath.length === 2 && entry.keyPath[1] === 'path' && isIndex(entry.keyPath[0]),
  );
  const prefix = `${target?.kind ?? ''}/${target?.name ?? ''}:`;
  if (operations.length > 0) {
    for (const { value } of operations)
      sets.push(
        prefix +
          value
            .slice(1)
            .split('/')
            .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
            .join('.'),
      );
    return;
  }
  const document: ConfigDocument = {
    file: { uri: '', path: 'patch.yaml', version: 0, text },
    format: 'yaml',
    platform: 'kubernetes',
    ...parsed,
  };
  const settings = new Settings(document);
  for (const entry of parsed.entries) sets.push(settings.of(entry));
}

/**
 * Folders that Flux and Argo CD deploy, relative to the top of the repository.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#path,
 * https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
function readTargets(document: ConfigDocument, takes: TakenBase[]): void {
  const apis = new Map<number, string>();
  for (const entry of document.entries)
    if (entry.keyPath.length === 1 && entry.keyPath[0] === 'apiVersion') apis.set(entry.document, entry.value);
  for (const entry of document.entries) {
    const api = apis.get(entry.document) ?? '';
    const key = entry.keyPath.join('.');
    const wanted = api.startsWith('kustomize.toolkit.fluxcd.io/')
      ? 'spec.path'
      : api.startsWith('argoproj.io/')
        ? 'spec.source.path'
        : undefined;
    if (key !== wanted) continue;
    const path = resolvePath('', entry.value.trim());
    if (path) takes.push({ path, how: 'kustomization', range: entry.valueRange });
  }
}

/** Local modules: https://developer.hashicorp.com/terraform/language/modules/sources#local-paths */
function readModules(document: ConfigDocument, takes: TakenBase[]): void {
  const folder = folderOf(document.file.path);
  for (const { keyPath, value, valueRange } of document.entries) {
    const called = keyPath[0] === 'module' && keyPath.length === 3 && keyPath[2] === 'source';
    // Terragrunt: `terraform { source = "../../modules/db" }`
    const grunt = keyPath[0] === 'terraform' && keyPath.length === 2 && keyPath[1] === 'source';
    if ((!called && !grunt) || !/^\.{1,2}\//.test(value)) continue;
    const path = resolvePath(folder, value.replace('//', '/'));
    if (path !== undefined && path !== folder) takes.push({ path, how: 'module', range: valueRange });
  }
}

/**
 * What a parameter file is for and extends, and local modules.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameter-files
 */
function readBicep(document: ConfigDocument, takes: TakenBase[]): void {
  const folder = folderOf(document.file.path);
  for (const { keyPath, value, valueRange, quoting } of document.entries) {
    const named = keyPath.length === 1 && (keyPath[0] === 'using' || keyPath[0] === 'extends');
    const called = keyPath[0] === 'module' && keyPath.length === 3 && keyPath[2] === 'source';
    if ((!named && !called) || quoting === 'none' || !/\.bicep(?:param)?$/i.test(value)) continue;
    const path = resolvePath(folder, value);
    if (path !== undefined && path !== document.file.path) takes.push({ path, how: 'file', range: valueRange });
  }
}
