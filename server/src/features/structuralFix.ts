import type { IndexView } from '../index/workspaceIndex.ts';
import type { ConfigDocument, SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding, Fix } from '../model/finding.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import { treesOf, type TreeNode } from '../syntax/tree.ts';
import { structuralFixers } from './fixes.generated.ts';

/** A text beside the one that a fix is for. */
export interface OtherText {
  readonly uri: string;
  /** Undefined when the file does not exist. */
  readonly text?: string;
}

export interface StructuralFixContext {
  readonly file: SourceFile;
  readonly facts: FileFacts;
  readonly index: IndexView;
  /** The file as parsed anew, and its roots. */
  readonly document: ConfigDocument;
  readonly trees: readonly TreeNode[];
  /** Text of another file of the workspace, by its workspace-relative path; undefined when it cannot be known here. */
  readonly other?: (path: string) => OtherText | undefined;
}

/**
 * Rewrites what a finding of its rules is about. One file each under `fixes/`; the registry is generated. Edits are on
 * ranges, so that everything else of the text stays byte for byte; a fix that is applied offers itself no more.
 */
export interface StructuralFixer {
  readonly rules: readonly string[];
  /** Workspace-relative paths of other files that `fixes` asks for, so that a host can read them beforehand. */
  others?(finding: Finding, facts: FileFacts): readonly string[];
  fixes(finding: Finding, context: StructuralFixContext): readonly Fix[];
}

/** Paths of other files that the fixes for a finding read. */
export function othersFor(finding: Finding, facts: FileFacts): readonly string[] {
  return structuralFixers.flatMap((fixer) => (fixer.rules.includes(finding.ruleId) ? (fixer.others?.(finding, facts) ?? []) : []));
}

/** All rewriting fixes for a finding. */
export function structuralFixes(finding: Finding, context: Omit<StructuralFixContext, 'document' | 'trees'>): Fix[] {
  const fixers = structuralFixers.filter((fixer) => fixer.rules.includes(finding.ruleId));
  if (fixers.length === 0) return [];
  const { file, facts } = context;
  const format = formatFor(file.path, file.languageId);
  const document: ConfigDocument = { file, format: format.id, platform: facts.platform, ...format.parse(file.text, defaultParseLimits) };
  const whole = { ...context, document, trees: treesOf(document) };
  return fixers.flatMap((fixer) => fixer.fixes(finding, whole));
}
