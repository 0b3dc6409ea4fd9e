import type { TextRange } from '../base/range.ts';
import type { EnvironmentMap } from '../environment/environmentMap.ts';
import type { ConfigDocument } from '../model/document.ts';
import type { Edge, EdgeEnvironment } from '../model/edge.ts';
import type { Persona } from '../model/finding.ts';
import type { TreeNode } from '../syntax/tree.ts';
import type { ProgramCall } from './edges/_calls.ts';

/** What is chosen, as it stands in the text: a name or a path. */
export interface Chosen {
  readonly value: string;
  readonly range: TextRange;
}

/** More than the name or path of what is chosen. */
export interface ChosenMore extends Pick<Edge, 'secrets' | 'shares' | 'chooser' | 'keyPath'> {
  readonly kind?: Edge['kind'];
  readonly persona?: Persona;
  /** The tool's own word for an environment: any word for one counts. */
  readonly vocabulary?: boolean;
  /** A mode rather than an environment unless such a file of the chooser's environment stands beside it. */
  readonly mode?: boolean;
  /** The path starts at the top of the repository. */
  readonly root?: boolean;
  /** What is chosen, where that is not what stands in the text. */
  readonly says?: EdgeEnvironment;
}

/** Takes what readers find. All methods leave out what names no environment. */
export interface EdgeSink {
  /** A file, by a path that is relative to where the place stands or runs. */
  file(what: string, chosen: Chosen, more?: Partial<ChosenMore>): void;
  /** A folder, likewise. */
  folder(what: string, chosen: Chosen, more?: Partial<ChosenMore>): void;
  /** A context, project, namespace… by name. */
  name(what: string, chosen: Chosen, more?: Partial<ChosenMore>): void;
}

/** A document with what readers of edges need of it. */
export interface EdgeContext {
  readonly document: ConfigDocument;
  /** Roots of the text, made when first asked for. */
  readonly trees: readonly TreeNode[];
  readonly map: EnvironmentMap;
  /** Folder of the file, workspace-relative, without a closing `/`. */
  readonly folder: string;
}

/** Where a command stands. */
export interface CommandPlace {
  readonly document: ConfigDocument;
  /** Value of a variable that the step, job or pipeline around sets; undefined where none does, or something is put in when it runs. */
  variable(name: string): string | undefined;
}

/** How a variable chooses. */
export interface SelectorVariable {
  readonly name: RegExp;
  /** For a person: `AWS profile`. */
  readonly what: string;
  readonly as: 'name' | 'file' | 'folder';
  readonly more?: Partial<ChosenMore>;
}

/**
 * What one family of tools chooses: its commands, its variables, its files. One file each under `edges/`, default-exported; the
 * registry is generated. Tolerant, never throws; linear in the size of the text.
 */
export interface EdgeReader {
  readonly id: string;
  /**
   * Words of which one stands in every text that tells it something, lower case, at least three characters. A text with none is
   * not read by it.
   */
  readonly markers: readonly string[];
  /** Files that it reads without such a word. */
  readonly paths?: RegExp;
  /** Programs whose commands it knows, lower case; what `command` is asked about. */
  readonly programs?: readonly string[];
  command?(call: ProgramCall, sink: EdgeSink, at: CommandPlace): void;
  readonly variables?: readonly SelectorVariable[];
  /** Reads the document itself. */
  document?(context: EdgeContext, sink: EdgeSink): void;
}
