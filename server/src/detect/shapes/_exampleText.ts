const commentLine = /^[ \t]{0,80}(?:#|\/\/|--|;|\*|<!--|REM )/;
/** What announces an example at the end or the beginning of a line, and hosts that are reserved for documentation. */
const announcesExample =
  /(?:\be\.g\.?|\bfor example|\bfor instance|\b(?:an?|the|following)? ?examples?|\bsample)\s{0,3}[:.]?\s{0,3}$|^\W{0,8}(?:e\.g|ex\.|example)\b/i;
const documentationHost = /\bexample\.(?:com|org|net)\b/i;
/** Longest line of a comment that is looked at. */
const maxCommentLine = 400;
/** Lines of a comment that are looked at above and below. */
const maxExampleLines = 12;

/** Whether the offset stands in a comment whose lines around it say that it shows an example. */
export function isExample(text: string, offset: number): boolean {
  let start = lineStart(text, offset);
  if (start < 0) return false;
  const own = lineAt(text, start);
  if (!commentLine.test(own)) return false;
  if (documentationHost.test(own) || announcesExample.test(text.slice(start, offset))) return true;
  const first = nextLine(text, start);
  for (let i = 0; i < maxExampleLines && start > 0; i++) {
    const above = lineStart(text, start - 1);
    if (above < 0) break;
    const line = lineAt(text, above);
    if (!commentLine.test(line)) break;
    if (announcesExample.test(line) || documentationHost.test(line)) return true;
    start = above;
  }
  for (let i = 0, below = first; i < maxExampleLines && below >= 0; i++, below = nextLine(text, below)) {
    const line = lineAt(text, below);
    if (!commentLine.test(line)) break;
    if (documentationHost.test(line)) return true;
  }
  return false;
}

/** Where the line begins in which the offset stands, or -1 where the line is longer than a comment's. */
function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - maxCommentLine);
  const found = text.slice(from, offset).lastIndexOf('\n');
  return found >= 0 ? from + found + 1 : from === 0 ? 0 : -1;
}

/** The line that begins at `start`, as much of it as a comment's line has. */
function lineAt(text: string, start: number): string {
  const part = text.slice(start, start + maxCommentLine);
  const end = part.indexOf('\n');
  return (end < 0 ? part : part.slice(0, end)).trimEnd();
}

/** Where the line after the one that begins at `start` begins, or -1. */
function nextLine(text: string, start: number): number {
  const end = text.slice(start, start + maxCommentLine).indexOf('\n');
  return end < 0 ? -1 : start + end + 1;
}

/** Whether the offset stands in a line that is a comment. */
export function isInComment(text: string, offset: number): boolean {
  const start = lineStart(text, offset);
  return start >= 0 && commentLine.test(lineAt(text, start));
}
