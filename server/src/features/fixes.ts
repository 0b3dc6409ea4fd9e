import type { ConfigDocument } from '../model/document.ts';
import { inOrder } from '../model/edits.ts';
import type { FileEdit, Finding } from '../model/finding.ts';
import { remedyOf } from '../rules/ruleRegistry.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import { treesOf, type TreeNode } from '../syntax/tree.ts';
import { checkPlan, type Unsound } from './checkPlan.ts';
import { fixKinds, type FixContext, type Fixer, type OfferedFix, type ParsedFixContext } from './fixer.ts';
import { fixers } from './fixes.generated.ts';

/** Told of plans that were made and are not offered; never with text of the file. */
export type OnUnsound = (title: string, problem: Unsound) => void;

/** The fixers that may have something for a finding. */
export function fixersFor(finding: Finding): readonly Fixer[] {
  const offered = remedyOf(finding);
  return fixers.filter(
    ({ rules, remedy }) => rules?.some((id) => id === finding.ruleId) || (remedy !== undefined && Boolean(offered[remedy])),
  );
}

/** The context with the file parsed anew; what several findings of one file share. */
export function parsedContext(context: FixContext): ParsedFixContext {
  const { file, facts } = context;
  let document: ConfigDocument | undefined;
  let trees: readonly TreeNode[] | undefined;
  const parsed = (): ConfigDocument => {
    const format = formatFor(file.path, file.languageId, file.text);
    return (document ??= { file, format: format.id, platform: facts.platform, ...format.parse(file.text, defaultParseLimits) });
  };
  return {
    ...context,
    get document() {
      return parsed();
    },
    get trees() {
      return (trees ??= treesOf(parsed()));
    },
  };
}

export interface FixOptions {
  readonly onUnsound?: OnUnsound;
  /** Titles that are offered already in this place, for another finding: they are not made again. */
  readonly seen?: ReadonlySet<string>;
}

/**
 * All fixes for a finding that have passed their check, in the order in which they are offered.
 * @param context from `parsedContext`
 */
export function fixesFor(finding: Finding, context: ParsedFixContext, { onUnsound, seen }: FixOptions = {}): OfferedFix[] {
  const made = fixersFor(finding).flatMap((fixer) =>
    fixer.fixes(finding, context).map((fix): OfferedFix => ({ ...fix, kind: fixer.kind })),
  );
  made.sort((a, b) => fixKinds.indexOf(a.kind) - fixKinds.indexOf(b.kind));
  return made.filter((fix) => {
    if (seen?.has(fix.title)) return false;
    const problem = checkPlan(finding, fix, fix.kind, context);
    if (problem) onUnsound?.(fix.title, problem);
    return problem === undefined;
  });
}

/**
 * The edits of all safe fixes for these findings, one set for each file: what is left of a finding's own once those before it
 * are taken. Fixes whose edits would overlap wait for the next time.
 */
export function safeFixes(findings: readonly Finding[], context: ParsedFixContext): FileEdit[] {
  const taken = new Map<string, FileEdit>();
  for (const finding of findings) {
    const fix = fixesFor(finding, context).find(({ applicability }) => applicability === 'safe');
    if (!fix) continue;
    const merged = fix.edits.map((edit) => {
      const known = taken.get(edit.uri);
      return known ? { ...known, edits: [...known.edits, ...edit.edits] } : edit;
    });
    const length = (uri: string): number => (uri === context.file.uri ? context.file.text : (context.other(uri)?.text ?? '')).length;
    if (merged.every((edit) => inOrder(edit.edits, length(edit.uri)))) for (const edit of merged) taken.set(edit.uri, edit);
  }
  return [...taken.values()];
}
