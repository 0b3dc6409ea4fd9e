import { printable } from '../base/printable.ts';

/**
 * Text of files in Markdown: what would be markup is escaped. Parts between backticks are kept as code, the way messages
 * write names.
 */
export function markdownText(text: string): string {
  const parts = printable(text).split('`');
  // With an odd number of backticks the last one opens nothing.
  const shown =
    parts.length % 2 === 0
      ? parts.map(escaped).join('\\`')
      : parts.map((part, i) => (i % 2 === 0 ? escaped(part) : part.trim() === '' ? part : `\`${part}\``)).join('');
  // A line that begins with `::` is a command in the log of a GitHub workflow.
  return shown.replace(/^(\s*):/, '$1\\:');
}

function escaped(text: string): string {
  return text
    .replace(/[\\*_{}[\]()#+!|~^$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A cell of a table: what ends it is escaped, also in code. */
export function markdownCell(text: string): string {
  return markdownText(text).replace(/\\?\|/g, '\\|');
}

/** Code that may hold backticks. */
export function markdownCode(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** Link to a line of a file below the working directory; an absolute path is only named. */
export function markdownPlace(path: string, line: number): string {
  const shown = `${path}:${line}`;
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return markdownCode(shown);
  const target = path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
  return `[${markdownText(shown.replaceAll('`', "'"))}](${target}#L${line})`;
}
