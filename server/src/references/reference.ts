import type { Entry, FormatId, PlatformId, Quoting } from '../model/document.ts';
import type { ReferenceSyntaxId } from '../model/ids.generated.ts';
import type { Tier } from '../model/environment.ts';
import type { SecretLocator } from '../model/reference.ts';

/** What a recogniser sees: one scalar of a parsed file, or one line of a file without structure. */
export interface ReferenceContext {
  readonly entry: Entry;
  readonly format: FormatId;
  readonly platform?: PlatformId;
  /** Value of a sibling key of the entry's parent mapping, for references made of several keys. */
  sibling(key: string): string | undefined;
}

/** A reference found within `entry.value`; offsets are relative to that value. */
export interface RecognisedReference {
  readonly start: number;
  readonly end: number;
  readonly locator: SecretLocator;
  /** Literal default behind the reference, relative to the value: `${X:-literal}`. It is judged as a value of its own. */
  readonly fallback?: { readonly start: number; readonly end: number };
  /** Parts of the locator that may name an environment, most telling first, with offsets relative to the value. */
  readonly segments?: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** The secret itself stands here, encrypted. */
  readonly encrypted?: boolean;
  /** Why the shape is wrong, one sentence for the user. */
  readonly malformed?: string;
  /** The one edit that makes it well-formed, where only one is right; offsets relative to the value. */
  readonly completion?: { readonly start: number; readonly end: number; readonly text: string };
  /** The text embeds a literal (`ref+echo://`): it is no reference but a leak. */
  readonly literal?: { readonly start: number; readonly end: number };
}

export interface RenderTarget {
  readonly format: FormatId;
  readonly platform?: PlatformId;
  readonly path: string;
  readonly keyPath: readonly string[];
  readonly quoting: Quoting;
  /** Environment of the place, where known. */
  readonly environment?: { readonly name: string; readonly tier: Tier };
  /** Name of the workload or folder that the file belongs to, kebab case. */
  readonly service: string;
  /** The key as the file writes it; free text gives `secret`. */
  readonly key: string;
  /** Path template from the policy, with `{environment}`, `{service}`, `{key}`; undefined means the syntax's own default. */
  readonly pathTemplate?: string;
}

export interface RenderedReference {
  /** Text to stand in place of the value, unquoted; the caller quotes it as the format needs. */
  readonly text: string;
  /** The value must stand without quotes or in given ones to be resolved. */
  readonly quoting?: Quoting;
  /** What must run for it to resolve: "`op run -- <command>`". Shown to the user. */
  readonly needs?: string;
  /** Where the value must be stored. */
  readonly locator: SecretLocator;
  /** Environment variable that the new text reads, when it does: `.env.example` gets this key. */
  readonly variable?: string;
}

/**
 * What holds the secrets that a syntax names.
 * - `manager`: a secret manager, which any program may ask;
 * - `pipeline`: the secrets of one CI system, for its own files;
 * - `runtime`: what the orchestrator, the framework or the machine brings along;
 * - `encrypted`: the repository itself, encrypted by `tool`;
 * - `variable`: nothing: a name of the process, template or program itself stands for the value, so it is no identity.
 */
export type SecretStore =
  | {
      readonly kind: 'manager' | 'pipeline' | 'runtime' | 'variable';
      /** One locator is one secret, wherever in the workspace it is read. */
      readonly global: boolean;
    }
  | {
      readonly kind: 'encrypted';
      readonly global: false;
      /** What encrypts, for a message: `SOPS`. */
      readonly tool: string;
    };

/** What puts the secret in the place of a reference where no platform does it by itself. */
export interface Resolver {
  /** `1password`. */
  readonly id: string;
  /** How it is run, for a person. */
  readonly run: string;
  /** Texts of which one stands where it is run, installed or built in; case-sensitive. Source: the page of the syntax. */
  readonly marks: readonly string[];
}

/** A reference syntax of a secret manager or platform. One file each; the registry is generated. */
export interface ReferenceSyntax {
  /** File name, kebab case: `onepassword`. */
  readonly id: ReferenceSyntaxId;
  /** Store it names, for the inventory: `1password`. */
  readonly provider: string;
  /** Same for every syntax of one provider. */
  readonly store: SecretStore;
  /** `1Password`. */
  readonly title: string;
  /** Documentation page of the syntax. */
  readonly source: string;
  /**
   * Literals of which one stands in every text the syntax matches, in the value, in its tag or in one of its keys
   * (`secretKeyRef`); case-sensitive.
   */
  readonly markers: readonly string[];
  /** Formats in which it stands; absent: all. */
  readonly formats?: readonly FormatId[];
  /** Plain variables are written as its secrets are: only the name of one tells. */
  readonly alsoPlain?: true;
  /** It also matches what belongs to a more particular syntax, and yields to it. */
  readonly general?: boolean;
  /** Absent where a platform resolves it, or the program does. */
  readonly resolver?: Resolver;
  /** How the syntax writes a locator in short, for a register of identities; the fullest first. */
  names?(locator: SecretLocator): readonly string[];
  /** All references of this syntax in the entry's value. Must be linear and must not throw. */
  recognise(context: ReferenceContext): readonly RecognisedReference[];
  /** The text that replaces a value at the target; undefined where this syntax has no resolver there. */
  render?(target: RenderTarget): RenderedReference | undefined;
}
