import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { isAdministrative, pointerOf } from './_iam.ts';
import { vaultGrants } from './_iamVault.ts';

/** A policy of HashiCorp Vault or OpenBao in a file of its own. https://developer.hashicorp.com/vault/docs/concepts/policies */
const reader: PlatformReader = {
  id: 'vault-policy',
  formats: ['hcl', 'json'],
  markers: ['capabilities'],
  read({ document, trees, map }): PlatformFacts | undefined {
    const root = trees[0];
    if (!root?.children.some((child) => child.key === 'path')) return undefined;
    const { path } = document.file;
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:hcl|json)\b.*$/i, '');
    const grants = vaultGrants(
      root,
      { subject: `Vault policy ${name}`, environment: pointerOf(name, map), administrative: isAdministrative(name) || undefined },
      map,
    );
    return grants.length > 0 ? { infrastructure: { grants } } : undefined;
  },
};
export default reader;
