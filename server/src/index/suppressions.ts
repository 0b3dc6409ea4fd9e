import { LineIndex } from '../base/range.ts';
import type { Comment } from '../model/document.ts';
import type { ForeignSuppression, Suppression } from '../model/facts.ts';

const directive = /\bbulkhead-(disable-line|disable-next-line|disable|enable)\b([^\n]{0,500})/;

/** Literals of which one stands in every comment that asks for silence; lets the caller skip texts without any. */
export const suppressionLiterals: readonly string[] = [
  'bulkhead-',
  'gitleaks:allow',
  'betterleaks:allow',
  'allowlist secret',
  'allowlist nextline secret',
  'whitelist secret',
  'ggignore',
  'secretlint-disable',
  'trufflehog:ignore',
  'kingfisher:ignore',
  'checkov:skip=CKV_SECRET',
];

/**
 * Reads the product's own suppressions from the comments of a text:
 * `bulkhead-disable-line|-next-line|-disable|-enable [rule, …] -- reason[, until=YYYY-MM-DD]`.
 */
export function readSuppressions(text: string, comments: readonly Comment[], lines: LineIndex = new LineIndex(text)): Suppression[] {
  const found: Suppression[] = [];
  const open: { suppression: Suppression; index: number }[] = [];
  for (const comment of comments) {
    const match = directive.exec(comment.text);
    if (!match) continue;
    const kind = match[1]!;
    const rest = match[2]!;
    const dash = rest.indexOf('--');
    const named = (dash < 0 ? rest : rest.slice(0, dash)).replace(/\*\/|-->|\]\]/g, '');
    const rules = named.split(/[\s,]+/).filter((rule) => /^[a-z][a-z-]*$/.test(rule));
    const strange = named.split(/[\s,]+/).filter((rule) => rule !== '' && !/^[a-z][a-z-]*$/.test(rule));
    let reason =
      dash < 0
        ? ''
        : rest
            .slice(dash + 2)
            .replace(/(?:\*\/|-->)\s*$/, '')
            .trim();
    let until: string | undefined;
    const end = /(?:^|,)\s*until=(\S+?)\s*$/.exec(reason);
    if (end) {
      until = end[1]!;
      reason = reason.slice(0, end.index).trim();
    }
    if (kind === 'enable') {
      for (let i = open.length - 1; i >= 0; i--) {
        const { suppression, index } = open[i]!;
        if (rules.length > 0 && !rules.some((rule) => suppression.rules.includes(rule))) continue;
        found[index] = { ...suppression, covers: { start: suppression.covers.start, end: comment.range.start } };
        open.splice(i, 1);
      }
      continue;
    }
    const line = lines.lineAt(comment.range.start);
    const covers =
      kind === 'disable-line'
        ? lines.lineRange(line)
        : kind === 'disable-next-line'
          ? lines.lineRange(Math.min(lines.lineAt(comment.range.end) + 1, lines.lineCount - 1))
          : { start: comment.range.end, end: text.length };
    const suppression: Suppression = {
      scope: kind === 'disable-line' ? 'line' : kind === 'disable-next-line' ? 'next-line' : 'block',
      rules,
      reason: reason || undefined,
      until,
      range: comment.range,
      covers,
      problem:
        strange.length > 0
          ? `\`${strange[0]}\` is no rule id`
          : !reason
            ? 'it gives no reason after `--`'
            : until !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))
              ? `\`until=${until}\` is no date (YYYY-MM-DD)`
              : undefined,
    };
    if (suppression.scope === 'block') open.push({ suppression, index: found.length });
    found.push(suppression);
  }
  return found;
}

/** Inline ignores of other scanners, with where each one looks. Sources: each tool's own documentation. */
const foreign: readonly { readonly tool: string; readonly pattern: RegExp; readonly covers: 'line' | 'next' | 'both' }[] = [
  { tool: 'gitleaks', pattern: /\bgitleaks:allow\b/, covers: 'line' },
  { tool: 'betterleaks', pattern: /\bbetterleaks:allow\b/, covers: 'line' },
  { tool: 'detect-secrets', pattern: /\bpragma: ?(?:allowlist|whitelist) nextline secret\b/, covers: 'next' },
  { tool: 'detect-secrets', pattern: /\bpragma: ?(?:allowlist|whitelist) secret\b/, covers: 'line' },
  { tool: 'ggshield', pattern: /\bggignore\b/, covers: 'line' },
  { tool: 'secretlint', pattern: /\bsecretlint-disable-next-line\b/, covers: 'next' },
  { tool: 'secretlint', pattern: /\bsecretlint-disable-line\b/, covers: 'line' },
  { tool: 'trufflehog', pattern: /\btrufflehog:ignore\b/, covers: 'line' },
  { tool: 'kingfisher', pattern: /\bkingfisher:ignore\b/, covers: 'both' },
  { tool: 'checkov', pattern: /\bcheckov:skip=CKV_SECRET_\d{1,3}\b/, covers: 'both' },
];

/** Comments of other scanners that ask for silence. They never count for rules outside Leakage. */
export function readForeignSuppressions(
  text: string,
  comments: readonly Comment[],
  lines: LineIndex = new LineIndex(text),
): ForeignSuppression[] {
  return comments.flatMap((comment) =>
    foreign
      .filter(({ pattern }) => pattern.test(comment.text))
      .map(({ tool, covers }) => {
        const own = lines.lineRange(lines.lineAt(comment.range.start));
        const next = lines.lineRange(Math.min(lines.lineAt(comment.range.end) + 1, lines.lineCount - 1));
        return { tool, covers: covers === 'line' ? own : covers === 'next' ? next : { start: own.start, end: next.end } };
      }),
  );
}
