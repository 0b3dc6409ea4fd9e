import type { SecretReference } from '../model/reference.ts';

/** Syntaxes of names that a program or template gives to its own variables: what they are called says nothing of a secret. */
const ownVariables = new Set(['terraform-variable', 'helm-values', 'bicep', 'vscode-input', 'serverless']);

/** Providers of variables, secret and plain ones alike: their name must say that it holds a secret. */
const variables = new Set(['environment', 'azure-pipelines', 'circleci']);

const secretName =
  /(?:^|[^a-z])(?:token|key|keys|secret|secrets|pass|password|passwd|passphrase|pwd|cred|creds|credentials?|pat|auth|dsn|connection(?:[_-]?string)?|(?:database|db|mongo|mongodb|redis|postgres|mysql|amqp)[_-]?(?:url|uri)|kubeconfig|kube[_-]?config)(?:[^a-z]|$)/i;

/** Whether a name of a variable says that it holds a secret: `PROD_DB_PASSWORD`, not `OLD_PROD_SHA`. */
export function namesSecret(name: string): boolean {
  return secretName.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2'));
}

/** Whether a reference names a secret of a store or a secret variable, rather than a plain variable or an identifier of code. */
export function isSecretReference({ syntax, provider, locator }: SecretReference): boolean {
  if (ownVariables.has(syntax) || locator.store === 'vars') return false;
  return !variables.has(provider) || namesSecret(locator.path);
}
