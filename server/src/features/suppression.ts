import { LineIndex } from '../base/range.ts';
import type { SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { commentSyntaxOf } from '../syntax/commentSyntax.ts';

/** The comment that suppresses a finding, with `{reason}` where the user's reason goes; undefined where the format has no comments. */
export function suppressionFor(
  finding: Finding,
  file: SourceFile,
  facts: FileFacts,
): { readonly line: number; readonly template: string } | undefined {
  const comments = commentSyntaxOf(facts.format, facts.path);
  const directive = `bulkhead-disable-next-line ${finding.ruleId} ${comments.line ? '--' : '—'} {reason}`;
  const comment = comments.line
    ? `${comments.line} ${directive}`
    : comments.block
      ? `${comments.block[0]} ${directive} ${comments.block[1]}`
      : undefined;
  if (!comment) return undefined;
  const lines = new LineIndex(file.text);
  const line = lines.lineAt(finding.primary.range.start);
  const { start, end } = lines.lineRange(line);
  const indent = /^[ \t]*/.exec(file.text.slice(start, end))![0];
  const ending = file.text.includes('\r\n') ? '\r\n' : '\n';
  return { line, template: `${indent}${comment}${ending}` };
}
