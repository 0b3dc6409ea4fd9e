import { loadPolicy, policyFileNames, type PolicyReader } from '../policy/load.ts';
import { emptyPolicy, type EffectivePolicy } from '../policy/policy.ts';
import { decode } from './decode.ts';
import type { WorkspaceFileSystem } from './fileSystem.ts';

const maxPolicyBytes = 1_000_000;

/**
 * Loads the policy of a workspace folder through its file system.
 * @param trusted false leaves packages of `node_modules` out, since code of the workspace may have put them there
 */
export async function policyOfFolder(
  folderUri: string,
  files: WorkspaceFileSystem,
  ruleIds: readonly string[],
  trusted: boolean,
): Promise<EffectivePolicy> {
  const root = folderUri.endsWith('/') ? folderUri : `${folderUri}/`;
  for (const name of policyFileNames) {
    const uri = root + name;
    const text = await readText(files, uri);
    if (text !== undefined) return loadPolicy(uri, text, ruleIds, readerFor(root, files, trusted));
  }
  return emptyPolicy;
}

async function readText(files: WorkspaceFileSystem, uri: string): Promise<string | undefined> {
  const read = await files.read(uri, maxPolicyBytes);
  if (!('bytes' in read)) return undefined;
  const decoded = decode(read.bytes);
  return 'text' in decoded ? decoded.text : undefined;
}

/** Reads what `extends` names: files relative to the policy, and packages in the folder's `node_modules`. */
export function readerFor(root: string, files: WorkspaceFileSystem, trusted: boolean): PolicyReader {
  return {
    async read(specifier, fromUri) {
      if (/^\.{1,2}\//.test(specifier)) {
        const uri = resolve(fromUri, specifier);
        const text = await readText(files, uri);
        return text === undefined ? { error: 'there is no such file, or it is no text.' } : { uri, text };
      }
      if (!/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?:\/[\w.-]+)*$/i.test(specifier) || specifier.includes('..'))
        return { error: 'it is neither a relative file (`./…`) nor the name of a package.' };
      if (!trusted) return { error: 'packages are read only in a trusted workspace.' };
      const folder = `${root}node_modules/${specifier}`;
      for (const candidate of [folder, ...policyFileNames.map((name) => `${folder}/${name}`), `${folder}/bulkhead.yaml`]) {
        if (candidate === folder && !/\.ya?ml$/i.test(folder)) continue;
        const text = await readText(files, candidate);
        if (text !== undefined) return { uri: candidate, text };
      }
      return { error: 'the package is not in `node_modules`, or holds no `bulkhead.yaml`.' };
    },
  };
}

function resolve(fromUri: string, relative: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(fromUri)?.[0] ?? '';
  const parts = fromUri.slice(scheme.length).split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..') {
      if (parts.length > 1) parts.pop();
    } else if (step !== '.' && step !== '') parts.push(step);
  }
  return scheme + parts.join('/');
}
