import type { IndexView } from '../index/workspaceIndex.ts';
import type { ConfigDocument, SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { RuleId } from '../model/ids.generated.ts';
import type { Finding, Fix } from '../model/finding.ts';
import type { EffectivePolicy } from '../policy/policy.ts';
import type { ReferenceSyntax } from '../references/reference.ts';
import type { Remedy } from '../rules/rule.ts';
import type { TreeNode } from '../syntax/tree.ts';

/** A text beside the one that a fix is for. */
export interface OtherText {
  readonly uri: string;
  /** Undefined when the file does not exist. */
  readonly text?: string;
  /** Version of the editor, when it is open there. */
  readonly version?: number;
}

/** A file as it would be with another text. */
export interface PreviewedFile {
  readonly facts: FileFacts;
  readonly findings: readonly Finding[];
}

/** What every fix may ask of its surroundings. The editor, the command line and the reports all give the same. */
export interface FixContext {
  readonly file: SourceFile;
  readonly facts: FileFacts;
  readonly index: IndexView;
  readonly policy: EffectivePolicy;
  policyFor(uri: string): EffectivePolicy;
  readonly syntaxes: readonly ReferenceSyntax[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Findings of the file as it is. */
  readonly findings: readonly Finding[];
  /** Text of another file that `others` asked for, by its workspace-relative path or its URI; undefined when it cannot be known here. */
  other(pathOrUri: string): OtherText | undefined;
  /** What would be known and found with these texts in place of those that are there. */
  preview(files: readonly SourceFile[]): ReadonlyMap<string, PreviewedFile>;
}

/** What a fixer sees: the context, and the file as parsed anew, with its roots. */
export interface ParsedFixContext extends FixContext {
  readonly document: ConfigDocument;
  readonly trees: readonly TreeNode[];
}

/**
 * What a fix does, which decides what must be true after it:
 * - `move`: a value gives way to a reference, here or (`split`) in several environments;
 * - `counterpart`: a reference gets the name of another environment;
 * - `rewrite`: other text that the finding is about changes;
 * - `pin`: says in which environment the file lives; `register`: writes to the policy or an ignore file;
 * - `suppression`: changes comments only.
 */
export type FixKind = 'move' | 'counterpart' | 'split' | 'rewrite' | 'register' | 'pin' | 'suppression';

/** In the order in which they are offered. */
export const fixKinds: readonly FixKind[] = ['move', 'counterpart', 'split', 'rewrite', 'register', 'suppression', 'pin'];

/**
 * Makes fixes for findings of some rules, named by id or by what they declare. One file each under `fixes/`; the registry is generated. Edits are on ranges, so that
 * everything else of the text stays byte for byte. Every fix goes through `checkPlan` before anybody sees it.
 */
export interface Fixer {
  readonly kind: FixKind;
  /** Ids of the rules whose findings it is for. */
  readonly rules?: readonly RuleId[];
  /** What the rules of those findings declare to be offered. */
  readonly remedy?: keyof Remedy;
  /** Other files that `fixes` asks for, so that a host can read them beforehand: workspace-relative paths, or URIs. */
  others?(finding: Finding, facts: FileFacts, index: IndexView): readonly string[];
  fixes(finding: Finding, context: ParsedFixContext): readonly Fix[];
}

/** A fix that has passed its check. */
export interface OfferedFix extends Fix {
  readonly kind: FixKind;
}
