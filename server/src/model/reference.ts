import type { ReferenceSyntaxId } from './ids.generated.ts';
import type { TextRange } from '../base/range.ts';
import type { Tier } from './environment.ts';
import type { NamedEnvironment, Slot } from './pointer.ts';

/** A place in a secret store, as far as the reference tells it. Never secret text. */
export interface SecretLocator {
  /** Vault, mount, project, key vault, account, GitHub environment… that holds the secret. */
  readonly store?: string;
  /** Path or name of the secret within the store. */
  readonly path: string;
  /** Field, key or JSON member within the secret. */
  readonly field?: string;
  readonly version?: string;
}

/**
 * Canonical id under which the places of a reference are grouped. It stands for equal secrets only where the locators of
 * the store are global.
 */
export function referenceId({ provider, locator: { store, path, field } }: Pick<SecretReference, 'provider' | 'locator'>): string {
  return `ref:${provider}:${store ?? ''}:${path}${field ? `#${field}` : ''}`;
}

/** A reference to a secret that is kept elsewhere. Never a leak; still checked for its environment. */
export interface SecretReference {
  /** Id of the reference syntax: `onepassword`, `hashicorp-vault`, `environment-variable`… */
  readonly syntax: ReferenceSyntaxId;
  /** Id of the store kind, for the inventory: `1password`, `hashicorp-vault`, `github-actions`, `environment`… */
  readonly provider: string;
  readonly locator: SecretLocator;
  readonly range: TextRange;
  /** Key path of the entry that holds it. */
  readonly keyPath: readonly string[];
  /** Environment that the locator names by itself. */
  readonly environment?: {
    readonly name: string;
    readonly tier: Tier;
    readonly reason: string;
    readonly range?: TextRange;
    /** The word that says it; whether it counts, the workspace decides. */
    readonly slot?: Slot;
  };
  /** The reference as it stands in the text, where it is nothing but a reference: no default, nothing encrypted. At most 200 characters. */
  readonly written?: string;
  /** The secret itself stands here, encrypted. */
  readonly encrypted?: boolean;
  /** Why the reference has the wrong shape, for `malformed-reference`. */
  readonly malformed?: string;
  /** The one edit that makes it well-formed, where only one is right. Names only, never secret text. */
  readonly completion?: { readonly range: TextRange; readonly newText: string };
}

/** What a reference's own name says of an environment. */
export function namedByReference({ environment }: Pick<SecretReference, 'environment'>): NamedEnvironment | undefined {
  return environment && { environment: environment.name, tier: environment.tier, reason: environment.reason, slot: environment.slot };
}
