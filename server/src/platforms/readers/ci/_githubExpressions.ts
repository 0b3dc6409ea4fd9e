/** Deeper nesting of brackets is not looked into. */
const maxDepth = 20;
/** Longer conditions are not read, UTF-16 code units. */
const maxCondition = 4_000;

/**
 * Whether a condition can only be true where a comparison of the wanted kind is: one part of every `&&` has to be of this
 * kind, and every side of an `||`. A negated group tells nothing.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#operators
 * @param condition as written, with or without `${{ }}`
 * @param isWanted about one comparison or call without `&&` and `||`
 */
export function demands(condition: string | undefined, isWanted: (part: string) => boolean): boolean {
  if (condition === undefined || condition.length > maxCondition) return false;
  const text = condition.trim();
  const fenced = /^\$\{\{(.*)\}\}$/s.exec(text)?.[1];
  return holds(fenced !== undefined && !fenced.includes('}}') ? fenced : text, isWanted, 0);
}

function holds(text: string, isWanted: (part: string) => boolean, depth: number): boolean {
  if (depth > maxDepth) return false;
  const alternatives = split(text, '||');
  if (alternatives.length > 1) return alternatives.every((one) => holds(one, isWanted, depth + 1));
  const parts = split(text, '&&');
  if (parts.length > 1) return parts.some((one) => holds(one, isWanted, depth + 1));
  const part = text.trim();
  return part.startsWith('(') && part.endsWith(')') ? holds(part.slice(1, -1), isWanted, depth + 1) : isWanted(part);
}

/** Splits at an operator outside of brackets and quotes. */
function split(text: string, operator: '||' | '&&'): string[] {
  const parts: string[] = [];
  let begin = 0;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (depth === 0 && c === operator[0] && text[i + 1] === operator[1]) {
      parts.push(text.slice(begin, i));
      begin = i + 2;
      i++;
    }
  }
  parts.push(text.slice(begin));
  return parts;
}
