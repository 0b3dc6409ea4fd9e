import type { Entry } from '../../../model/document.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { ImageSecret, MissingDeclaration, Weakness, Workload } from '../../../model/infrastructure.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { folderOf, resolvePath } from '../../../base/path.ts';
import type { PlatformReader, ReaderContext } from '../../reader.ts';
import { turnsPasswordOff } from './_passwordless.ts';
import { isSecretVariable } from '../script/_secretVariable.ts';

interface Facts {
  readonly workloads: Workload[];
  readonly weaknesses: Weakness[];
  readonly imageSecrets: ImageSecret[];
  readonly missing: MissingDeclaration[];
  readonly identities: IdentityMention[];
}

/** One variable of `environment:` or `args:`, written as a mapping or as a list. */
interface Variable {
  readonly name: string;
  /** Undefined when it is handed on from where Compose runs. */
  readonly value?: string;
  readonly entry?: Entry;
  readonly node: TreeNode;
}

/** Compose files: services, their secrets, what their builds are given. https://docs.docker.com/reference/compose-file/ */
const reader: PlatformReader = {
  id: 'compose',
  platforms: ['compose'],
  read(context) {
    const facts: Facts = { workloads: [], weaknesses: [], imageSecrets: [], missing: [], identities: [] };
    const folder = folderOf(context.document.file.path);
    // What a file takes in may declare anything. https://docs.docker.com/reference/compose-file/include/
    const isWhole = !context.trees.some((root) => at(root, 'include'));
    for (const root of context.trees) {
      for (const secret of childrenAt(root, 'secrets')) {
        const range = headRange(secret);
        if (/[{}$]/.test(secret.key)) continue;
        facts.identities.push(secretMention(secret.key, folder, range, secret.keyPath, 'declares'));
      }
      for (const service of childrenAt(root, 'services')) readService(service, folder, isWhole, facts);
    }
    if (isWhole) readVariables(context, folder, facts);
    const { identities, ...infrastructure } = facts;
    return { infrastructure, identities };
  },
};
export default reader;

function secretMention(
  name: string,
  folder: string,
  range: IdentityMention['range'],
  keyPath: readonly string[],
  role: IdentityMention['role'],
): IdentityMention {
  return { mark: 'secret-name', id: secretId(name, folder), title: `Compose secret ${name}`, range, keyPath, role, local: true };
}

/** Files of one folder are laid over each other; others are other projects. */
function secretId(name: string, folder: string): string {
  return `compose-secret:${folder}/${name}`;
}

function readService(service: TreeNode, folder: string, isWhole: boolean, facts: Facts): void {
  const name = service.key;
  facts.workloads.push({
    id: `compose:${name}`,
    title: `service ${name}`,
    range: service.range,
    head: headRange(service),
    images: imageOf(service, folder),
  });
  for (const secret of [...childrenAt(service, 'secrets'), ...childrenAt(service, 'build', 'secrets')]) {
    const entry = secret.entry ?? at(secret, 'source')?.entry;
    if (!entry || entry.value === '' || /[{}$]/.test(entry.value)) continue;
    const { value, valueRange: range, keyPath } = entry;
    facts.identities.push(secretMention(value, folder, range, keyPath, 'uses'));
    if (isWhole) facts.missing.push({ what: 'Compose secret', name: value, range, keyPath, wanted: secretId(value, folder) });
  }
  readEnvironmentFiles(service, folder, facts);
  for (const { name: variable, value, node } of variablesOf(at(service, 'environment')))
    if (value !== undefined && turnsPasswordOff(variable, value))
      facts.weaknesses.push({
        kind: 'no-password',
        setting: `${variable}: ${value}`,
        range: node.entry?.valueRange ?? headRange(node),
        keyPath: node.keyPath,
      });
  for (const { name: variable, value, entry, node } of variablesOf(at(service, 'build', 'args'))) {
    // A literal is a credential in plain text and reported as such.
    if (!isSecretVariable(variable) || (value !== undefined && value !== '' && !/\$\{?[A-Za-z_]/.test(value))) continue;
    facts.imageSecrets.push({
      how: 'build-arg',
      name: variable,
      instruction: `build.args ${variable}`,
      range: node.keyRange ?? entry?.valueRange ?? headRange(node),
      keyPath: node.keyPath,
    });
  }
}

/** The image, or the build that makes it: services of one build are parts of one application. */
function imageOf(service: TreeNode, folder: string): readonly string[] | undefined {
  const build = at(service, 'build');
  if (build) {
    const context = build.entry?.value ?? textAt(build, 'context') ?? '.';
    const file = textAt(build, 'dockerfile') ?? '';
    return [`build:${resolvePath(folder, context) ?? context}:${file}`];
  }
  const image = textAt(service, 'image');
  return image === undefined ? undefined : [image.replace(/@[^@]{0,200}$/, '').replace(/:[^:/]{0,128}$/, '')];
}

/** https://docs.docker.com/reference/compose-file/services/#env_file */
function readEnvironmentFiles(service: TreeNode, folder: string, facts: Facts): void {
  const files = [...scalarsAt(service, 'env_file'), ...childrenAt(service, 'env_file').flatMap((one) => at(one, 'path')?.entry ?? [])];
  for (const entry of files) {
    const path = resolvePath(folder, entry.value);
    if (path === undefined || path === '') continue;
    facts.identities.push({
      mark: 'secret-name',
      id: `env-file:${path}`,
      title: `env file ${path}`,
      range: entry.valueRange,
      keyPath: entry.keyPath,
      role: 'uses',
      local: true,
    });
  }
}

function variablesOf(node: TreeNode | undefined): readonly Variable[] {
  return (node?.children ?? []).flatMap((child): Variable[] => {
    const { entry } = child;
    if (!/^\d+$/.test(child.key)) {
      const isNull = !entry || entry.scalar === 'null';
      return [{ name: child.key, value: isNull ? undefined : entry.value, entry, node: child }];
    }
    if (!entry) return [];
    const equals = entry.value.indexOf('=');
    return equals < 0
      ? [{ name: entry.value, entry, node: child }]
      : [{ name: entry.value.slice(0, equals), value: entry.value.slice(equals + 1), entry, node: child }];
  });
}

/** Secret variables without a default: the env template beside the file is where people look for them. */
function readVariables({ document, references }: ReaderContext, folder: string, facts: Facts): void {
  const seen = new Set<string>();
  for (const { syntax, locator, range, keyPath } of references) {
    if (syntax !== 'environment-variable' || keyPath[0] !== 'services' || seen.has(locator.path) || !isSecretVariable(locator.path))
      continue;
    const text = document.file.text.slice(range.start, range.end);
    if (!/^\$(?:\w{1,128}|\{\w{1,128}(?::?\?[^{}]{0,500})?\})$/.test(text)) continue;
    seen.add(locator.path);
    facts.missing.push({ what: 'environment variable', name: locator.path, range, keyPath, wanted: `variable:${folder}/${locator.path}` });
  }
}
