import type { TakenBase } from '../model/composition.ts';
import type { ConfigDocument, Entry, PlatformId } from '../model/document.ts';

/** Where a file stands: its workspace-relative path, and the two parts of that. The folder has no closing `/` and is empty for the top. */
export interface FilePlace {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
}

/** What composers add to while they read one document. */
export interface CompositionParts {
  readonly takes: TakenBase[];
  /** Settings that the file makes in other files, besides those of its own entries. */
  readonly sets: string[];
}

/** Spells settings alike in a base and in what lies over it. */
export interface SettingNames {
  nameOf(entry: Entry): string;
  /** As a patch names it that counts list items instead of naming them. */
  byIndex?(entry: Entry): string;
}

/**
 * How files of one platform are put together: which base a file lies over, and how its settings are spelled. One file each under
 * `composers/`, default-exported; the registry is generated. Every part may be left out. Linear in the size of the text.
 */
export interface Composer {
  readonly id: string;
  /** Bases by the custom of the platform, which the path of the file above alone tells. */
  layersBelow?(place: FilePlace): readonly TakenBase[];
  /** Whether the path alone says that the file names what it is composed of, so that it is read without any marker. */
  isComposition?(path: string): boolean;
  /** What a document takes in by name; a document of another platform is passed over. */
  read?(document: ConfigDocument, place: FilePlace, parts: CompositionParts): void;
  /** Platform (`syntax/platforms`) whose settings `settingNames` spells. */
  readonly spells?: PlatformId;
  settingNames?(document: ConfigDocument): SettingNames;
}
