/** Edges of words, names and tokens in a text. */

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** Whether a code unit may belong to a token: letters, digits, `_`, `-`. */
export function isTokenCharacter(code: number): boolean {
  return isWord(code) || code === 45;
}

/** Whether a keyword begins a word of a name: after a non-letter, or as a hump of `camelCase`. */
export function beginsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const isLower = before >= 97 && before <= 122;
  const isUpper = before >= 65 && before <= 90;
  if (!isLower && !isUpper) return true;
  const first = text.charCodeAt(at);
  return isLower && first >= 65 && first <= 90;
}

/** Whether a keyword ends a word of a name: before a non-letter, or before the next hump of `camelCase`. */
export function endsWord(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next >= 97 && next <= 122) return false;
  if (next < 65 || next > 90) return true;
  const last = text.charCodeAt(end - 1);
  return (last >= 97 && last <= 122) || (last >= 48 && last <= 57);
}

/** Whether a token may begin at `at`: no word character stands before it, except one that ends an escape (`\n`, `%3D`). */
export function isBoundaryBefore(text: string, at: number): boolean {
  if (at === 0 || !isWord(text.charCodeAt(at - 1))) return true;
  if (at >= 2 && text.charCodeAt(at - 2) === 92) return 'nrt'.includes(text[at - 1]!);
  if (at >= 3 && text.charCodeAt(at - 3) === 37) return /^[0-9A-Fa-f]{2}$/.test(text.slice(at - 2, at));
  return at >= 6 && text.charCodeAt(at - 6) === 92 && /^\\u00[0-9A-Fa-f]{2}$/.test(text.slice(at - 6, at));
}
