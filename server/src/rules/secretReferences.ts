import { storeOf, syntaxOf } from '../references/syntaxRegistry.ts';
import type { SecretReference } from '../model/reference.ts';

const secretName =
  /(?:^|[^a-z])(?:token|key|keys|secret|secrets|pass|password|passwd|passphrase|pwd|cred|creds|credentials?|pat|auth|dsn|connection(?:[_-]?string)?|(?:database|db|mongo|mongodb|redis|postgres|mysql|amqp)[_-]?(?:url|uri)|kubeconfig|kube[_-]?config)(?:[^a-z]|$)/i;

/** Whether a name of a variable says that it holds a secret: `PROD_DB_PASSWORD`, not `OLD_PROD_SHA`. */
export function namesSecret(name: string): boolean {
  return secretName.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2'));
}

/** Whether a reference names a secret of a store or a secret variable, rather than a plain variable or an identifier of code. */
export function isSecretReference(reference: SecretReference): boolean {
  const { syntax, locator } = reference;
  if (locator.store === 'vars') return false;
  if (syntaxOf(reference).alsoPlain) return namesSecret(locator.path);
  // A data source reads a store by its arguments; all other variables are names that a program gives itself.
  return storeOf(reference).kind !== 'variable' || syntax === 'terraform-data';
}
