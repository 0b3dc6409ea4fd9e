import type { TextRange } from '../base/range.ts';
import type { ConfigDocument } from '../model/document.ts';
import type { EnvironmentEvidence } from '../model/environment.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { EnvironmentMap } from './environmentMap.ts';

export interface SignalContext {
  /** Workspace-relative path. */
  readonly path: string;
  /** The parsed text; undefined while the file was not worth parsing. */
  readonly document?: ConfigDocument;
  /** Its jobs and steps, where it is a CI file. */
  readonly pipeline?: Pipeline;
  readonly map: EnvironmentMap;
}

/** Evidence for the whole file, or for the part that `scope` covers. */
export interface ScopedEvidence {
  readonly scope?: TextRange;
  readonly evidence: EnvironmentEvidence;
}

/** One carrier of environment names. One file each under `signals/`; the registry is generated. Pure, never throws. */
export interface Signal {
  readonly id: string;
  collect(context: SignalContext): readonly ScopedEvidence[];
}
