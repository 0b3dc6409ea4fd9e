import type { FormatId, ParsedText, PlatformId } from '../model/document.ts';
import type { DebugSwitch, ThirdParty } from '../model/pipeline.ts';

/** What a CI system is, for rules that speak of every one of them. */
export interface CiSystem {
  /** Accounts of those who make it, lower case: their actions, orbs, plug-ins and images are part of the system. */
  readonly makers: readonly string[];
  /** How a run gets an identity token of OpenID Connect, for a message; absent where it gets none. */
  readonly identityToken?: string;
  /** Kinds of code that come in the major version that a pipeline names, and in no other. */
  readonly majorOnly?: readonly ThirdParty['kind'][];
  /** Variables by which its log tells more, lower case. */
  readonly debug?: Readonly<Record<string, DebugSwitch['shows']>>;
  /** A job that names its environment gets that environment's value of a variable. */
  readonly scopedVariables?: true;
}

/**
 * A platform that gives meaning to a configuration file: Compose, Kubernetes, GitHub Actions… One file each under
 * `platforms/`; the registry is generated.
 */
export interface Platform {
  readonly id: PlatformId;
  /** `GitHub Actions`. */
  readonly title: string;
  readonly formats: readonly FormatId[];
  /** Globs on the workspace-relative path that are enough by themselves. */
  readonly paths?: readonly string[];
  /** Platforms whose paths this one shares: what it recognises by content goes before them. */
  readonly goesBefore?: readonly PlatformId[];
  /** Its files are files of these platforms, too, and it is never said to be the platform of one. */
  readonly within?: readonly PlatformId[];
  /** Reads its files itself, so that no tool can fill in secrets beforehand: its own variables and secrets serve there. */
  readonly closed?: true;
  /** Its files describe resources of a cloud. */
  readonly cloud?: true;
  /** Values are put in place of `$NAME` in every text. */
  readonly expands?: true;
  /** Its keys have a meaning of their own: one that is named like an environment is none. */
  readonly fixedKeys?: true;
  readonly ci?: CiSystem;
  /** Decides by content when no path does; cheap, on the parsed entries. */
  recognises?(path: string, parsed: ParsedText): boolean;
}
