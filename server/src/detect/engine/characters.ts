/** Characters of names and values, as tables. */

/** Characters as a table for `isIn`. */
export function setOf(characters: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

const nameCharacters = setOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.');

/** Whether the code unit at `at` is one of a set. */
export function isIn(text: string, at: number, set: Uint8Array): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && set[code] === 1;
}

/** Whether a code unit may stand in a name: letters, digits, `_`, `-`, `.`. */
export function isNameCharacter(code: number): boolean {
  return code < 128 && nameCharacters[code] === 1;
}

/** The first code unit from `at` on that is neither a blank nor a tab, `most` further on at the latest. */
export function skipBlanks(text: string, at: number, most: number): number {
  let i = at;
  while (i - at < most && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++;
  return i;
}
