import type { FileFacts } from '../model/facts.ts';
import { commentSyntaxOf } from '../syntax/commentSyntax.ts';

/** A comment of its own with a directive in it, as the file writes comments; undefined where it has none. */
export function commentOf(directive: string, { format, path }: Pick<FileFacts, 'format' | 'path'>): string | undefined {
  const { line, block } = commentSyntaxOf(format, path);
  if (line !== undefined) return `${line} ${directive}`;
  return block && `${block[0]} ${directive} ${block[1]}`;
}

/** Line ending of a text. */
export function endingOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
