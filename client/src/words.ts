/** Texts of the server in the places that show them: its messages mark names with backticks. */

const code = /`([^`\n]{1,300})`/g;

/** For plain-text surfaces: names stand in quotation marks. */
export function plainText(text: string): string {
  return text.replace(code, '“$1”').replace(/\s*\n\s*/g, ' ');
}

/** For Markdown: names stand in code spans, and nothing else of the text has a meaning there. */
export function markdownText(text: string): string {
  let markdown = '';
  let from = 0;
  for (const match of text.matchAll(code)) {
    // `$(name)` would become an icon even in a code span.
    const name = match[1]!.includes('$(') ? escaped(match[0]) : match[0];
    markdown += escaped(text.slice(from, match.index)) + name;
    from = match.index + match[0].length;
  }
  return markdown + escaped(text.slice(from));
}

function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]()#+\-.!<>|~$&:@]/g, '\\$&');
}
