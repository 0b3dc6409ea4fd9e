import type { TextRange } from '../base/range.ts';
import type { Tier } from './environment.ts';
import type { Persona } from './finding.ts';
import type { NamedEnvironment } from './pointer.ts';

/** The environment of a place that chooses, with the reason in words. Never secret text. */
export interface EdgeEnvironment {
  readonly environment: string;
  readonly tier: Tier;
  readonly reason: string;
}

/**
 * What a place chooses: `include` takes in another file or folder, `selector` picks a context, project, namespace… to work on,
 * `encryption` a key, `program` is program text that builds on other program text.
 */
export type EdgeKind = 'include' | 'selector' | 'encryption' | 'program';

/**
 * What a command, include or selector chooses. The place that chooses has an environment, and so has what it chooses; the
 * workspace resolves both. Names, paths and ranges only.
 */
export interface Edge {
  readonly kind: EdgeKind;
  /** For a person: `values file`, `Terraform workspace`, `kube context`. */
  readonly what: string;
  /** What is chosen, as a message shows it. */
  readonly shown: string;
  /** Workspace-relative paths of the file or folder that it names, the likeliest first; empty where it names none. */
  readonly paths: readonly string[];
  /** The path is that of a folder. */
  readonly folder?: boolean;
  /** What the name or the path says by itself, where it says something. */
  readonly says?: NamedEnvironment;
  /** The environment of the place that chooses, where it is narrower than what the file's claims can say: the key of an entry. */
  readonly chooser?: EdgeEnvironment;
  /** It picks secrets: the store, path or namespace that they are read from. */
  readonly secrets?: boolean;
  /**
   * Path with `*` in place of the environment: it is a mode of building rather than an environment (`docker-compose.prod.yml`) unless
   * the workspace has such a file for the environment of the place that chooses.
   */
  readonly rival?: string;
  /** What two places must share for this to be a crossing: the id of a project whose production both deploy. */
  readonly shares?: string;
  /** Id of what it picks, where the name says no environment: picked by two of them, it is shared by both. */
  readonly common?: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Offset of the command or entry that chooses: what stands in one has one finding. */
  readonly group: number;
  /** Level from which on a finding may rest on it; `regular` where it is absent. */
  readonly persona?: Persona;
}
