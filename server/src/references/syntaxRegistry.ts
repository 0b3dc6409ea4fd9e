import type { SecretLocator, SecretReference } from '../model/reference.ts';
import type { ReferenceSyntax, Resolver, SecretStore } from './reference.ts';
import { referenceSyntaxes } from './syntaxes.generated.ts';

const byId = new Map(referenceSyntaxes.map((syntax) => [syntax.id, syntax]));

/** The syntax of a reference. @throws when no syntax has the id */
export function syntaxOf({ syntax }: Pick<SecretReference, 'syntax'>): ReferenceSyntax {
  const found = byId.get(syntax);
  if (!found) throw new Error(`there is no reference syntax ${syntax}`);
  return found;
}

/** What holds the secret that a reference names. */
export function storeOf(reference: Pick<SecretReference, 'syntax'>): SecretStore {
  return syntaxOf(reference).store;
}

/** Whether a reference names something that is one thing wherever it is read: no variable of its own process or template. */
export function isIdentity(reference: Pick<SecretReference, 'syntax'>): boolean {
  return storeOf(reference).kind !== 'variable';
}

/** Whether one locator of the reference's store is one secret, wherever in the workspace it is read. */
export function isGlobal(reference: Pick<SecretReference, 'syntax'>): boolean {
  return storeOf(reference).global;
}

/** Whether a reference names one secret of a secret manager, wherever it is read. */
export function isOfManager(reference: Pick<SecretReference, 'syntax'>): boolean {
  const { kind, global } = storeOf(reference);
  return kind === 'manager' && global;
}

/** What encrypts a value that stands encrypted in its file; the provider's id where the syntax names no tool. */
export function encryptedBy(reference: Pick<SecretReference, 'syntax' | 'provider'>): string {
  const store = storeOf(reference);
  return store.kind === 'encrypted' ? store.tool : reference.provider;
}

/** Whether a quick fix may move any value to the store of a syntax: it writes references, and its store is a team's own. */
export function isVault({ store, render }: ReferenceSyntax): boolean {
  return render !== undefined && (store.kind === 'manager' || store.kind === 'encrypted');
}

/** The resolver that a reference needs; undefined where a platform resolves it, or the program does. */
export function resolverOf(reference: Pick<SecretReference, 'syntax'>): Resolver | undefined {
  return syntaxOf(reference).resolver;
}

/** What a provider is called in a sentence; its id where no syntax names it. */
export function providerTitle(provider: string): string {
  return referenceSyntaxes.find((syntax) => syntax.provider === provider)?.title ?? provider;
}

/** How the syntaxes of a provider write a locator in short, for a register of identities; the fullest first. */
export function shortNames(provider: string, locator: SecretLocator): readonly string[] {
  return referenceSyntaxes.flatMap((syntax) => (syntax.provider === provider ? (syntax.names?.(locator) ?? []) : []));
}
