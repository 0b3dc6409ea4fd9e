import type { TextRange } from '../base/range.ts';

/** A file or folder that a file is composed with: the other is the base, this one comes over it. */
export interface TakenBase {
  /** Workspace-relative path; of a folder for `module` and `kustomization`. */
  readonly path: string;
  /**
   * `file` names the base itself; `kustomization` and `module` a folder with such files; `layer` is a base by the custom
   * of the platform (`appsettings.json` below `appsettings.Production.json`).
   */
  readonly how: 'file' | 'kustomization' | 'module' | 'layer';
  readonly range?: TextRange;
  /** Files of which one must stand in the same folder for the custom to hold there. */
  readonly beside?: readonly string[];
}

/** How a file stands to the files that it is composed with. */
export interface Composition {
  readonly takes: readonly TakenBase[];
  /** Settings that it makes, in a spelling that is the same in base and overlay; of files that may lie over others. */
  readonly sets: readonly string[];
  /** For the offsets at which facts of this file stand: their setting, and how an index-based patch would name it. */
  readonly settingAt: readonly { readonly offset: number; readonly setting: string; readonly byIndex?: string }[];
}
