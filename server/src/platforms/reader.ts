import type { EnvironmentMap } from '../environment/environmentMap.ts';
import type { ConfigDocument, FormatId, PlatformId } from '../model/document.ts';
import type { IdentityMention } from '../model/identity.ts';
import type { Infrastructure } from '../model/infrastructure.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { SecretReference } from '../model/reference.ts';
import type { TreeNode } from '../syntax/tree.ts';

export interface ReaderContext {
  readonly document: ConfigDocument;
  /**
   * Roots of the text, one for each document; made once for all readers, when first asked for. A reader that can tell by
   * the path that a file is not its own does not ask.
   */
  readonly trees: readonly TreeNode[];
  /** Every reference of the text, in text order. */
  readonly references: readonly SecretReference[];
  readonly map: EnvironmentMap;
}

/** What one reader adds to the facts of a file. */
export interface PlatformFacts {
  readonly pipeline?: Pipeline;
  readonly infrastructure?: Partial<Infrastructure>;
  /** Identities that it declares or runs as, with canonical ids that are equal in every file that names them. */
  readonly identities?: readonly IdentityMention[];
}

/**
 * Gives a platform's files their meaning. One file each under `readers/`, default-exported; the registry is generated.
 * Tolerant: what is broken or unknown is left out, the rest is there. Never throws; linear in the size of the text.
 */
export interface PlatformReader {
  readonly id: string;
  /** Platform ids (`syntax/platforms`) of the documents that it reads; or, instead, formats. */
  readonly platforms?: readonly PlatformId[];
  readonly formats?: readonly FormatId[];
  /**
   * Words of which one stands in every text that tells it something, lower case, at least three characters; a text with
   * none of them is not read by it. Absent: every document of its platforms.
   */
  readonly markers?: readonly string[];
  read(context: ReaderContext): PlatformFacts | undefined;
}
