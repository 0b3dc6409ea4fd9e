import { referenceSyntaxes } from './syntaxes.generated.ts';

/** Longer texts are no scripts, UTF-16 code units. */
const longest = 200_000;

/** Ids of resolvers by the marks of where they are run. */
const byMark = new Map<string, string[]>();
for (const { resolver } of referenceSyntaxes)
  for (const mark of resolver?.marks ?? []) byMark.set(mark, [...(byMark.get(mark) ?? []), resolver!.id]);

/** Literals of which one stands in every text that runs a resolver. */
export const resolverMarks: readonly string[] = [...byMark.keys()];

/**
 * Ids of the resolvers that a text runs, installs or names; undefined when it is none.
 * @param holds whether a mark stands in the text, ignoring the case of letters
 */
export function resolversIn(text: string, holds: (mark: string) => boolean): readonly string[] | undefined {
  if (text.length > longest) return undefined;
  const found = new Set<string>();
  for (const [mark, ids] of byMark) if (holds(mark) && stands(text, mark)) for (const id of ids) found.add(id);
  return found.size > 0 ? [...found] : undefined;
}

/** Whether the mark stands in the text as words of its own: `stop running` runs nothing. */
function stands(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = at === 0 ? '' : text[at - 1]!;
    const after = text[at + mark.length] ?? '';
    if (!/[A-Za-z0-9_]/.test(before) && (!/[a-z]$/.test(mark) || !/[a-z]/.test(after))) return true;
  }
  return false;
}
