import { LineIndex, type TextRange } from '../base/range.ts';
import type { Comment } from '../model/document.ts';
import type { ForeignSuppression, Suppression } from '../model/facts.ts';
import type { Statements } from './statements.ts';

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
 * `bulkhead-disable-line|-next-line|-disable|-enable [rule, …] -- reason[, until=YYYY-MM-DD]`. The next line is that of the
 * statement below, with all of its lines: a block, a heredoc, a command that goes on.
 * @param statements of the same text; without them a statement is its first line
 */
export function readSuppressions(
  text: string,
  comments: readonly Comment[],
  lines: LineIndex = new LineIndex(text),
  statements?: () => Statements,
): Suppression[] {
  if (!text.includes('bulkhead-')) return [];
  let known: Statements | undefined;
  /** Comments on lines of their own, by their first line. */
  const alone = new Map<number, number>();
  for (const { range } of comments) {
    const first = lines.lineAt(range.start);
    if (text.slice(lines.lineRange(first).start, range.start).trim() === '') alone.set(first, lines.lineAt(range.end));
  }
  /** The statement below a comment; further comments may stand between. */
  const below = (end: number): TextRange => {
    let line = lines.lineAt(end) + 1;
    for (let next = alone.get(line); next !== undefined; next = alone.get(line)) line = next + 1;
    if (line >= lines.lineCount) line = lines.lineCount - 1;
    const { start } = lines.lineRange(line);
    return { start, end: statements ? (known ??= statements()).endOf(line) : lines.lineRange(line).end };
  };
  const found: Suppression[] = [];
  const open: { suppression: Suppression; index: number }[] = [];
  for (const comment of comments) {
    const match = directive.exec(comment.text);
    if (!match) continue;
    const kind = match[1]!;
    const rest = match[2]!;
    // XML allows no `--` within a comment: a dash between blanks stands for it there.
    const separator = /--|\s[—–]\s/.exec(rest);
    const dash = separator ? separator.index : -1;
    const named = (dash < 0 ? rest : rest.slice(0, dash)).replace(/\*\/|-->|\]\]/g, '');
    const rules = named.split(/[\s,]+/).filter((rule) => /^[a-z][a-z-]*$/.test(rule));
    const strange = named.split(/[\s,]+/).filter((rule) => rule !== '' && !/^[a-z][a-z-]*$/.test(rule));
    let reason =
      dash < 0
        ? ''
        : rest
            .slice(dash + separator![0].length)
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
          ? below(comment.range.end)
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
const foreign: readonly {
  readonly tool: string;
  /** Stands in every match of the pattern. */
  readonly literal: string;
  readonly pattern: RegExp;
  readonly covers: 'line' | 'next' | 'both';
}[] = [
  { tool: 'gitleaks', literal: 'gitleaks:allow', pattern: /\bgitleaks:allow\b/, covers: 'line' },
  { tool: 'betterleaks', literal: 'betterleaks:allow', pattern: /\bbetterleaks:allow\b/, covers: 'line' },
  {
    tool: 'detect-secrets',
    literal: 'list nextline secret',
    pattern: /\bpragma: ?(?:allowlist|whitelist) nextline secret\b/,
    covers: 'next',
  },
  { tool: 'detect-secrets', literal: 'list secret', pattern: /\bpragma: ?(?:allowlist|whitelist) secret\b/, covers: 'line' },
  { tool: 'ggshield', literal: 'ggignore', pattern: /\bggignore\b/, covers: 'line' },
  { tool: 'secretlint', literal: 'secretlint-disable-next-line', pattern: /\bsecretlint-disable-next-line\b/, covers: 'next' },
  { tool: 'secretlint', literal: 'secretlint-disable-line', pattern: /\bsecretlint-disable-line\b/, covers: 'line' },
  { tool: 'trufflehog', literal: 'trufflehog:ignore', pattern: /\btrufflehog:ignore\b/, covers: 'line' },
  { tool: 'kingfisher', literal: 'kingfisher:ignore', pattern: /\bkingfisher:ignore\b/, covers: 'both' },
  { tool: 'checkov', literal: 'checkov:skip=CKV_SECRET_', pattern: /\bcheckov:skip=CKV_SECRET_\d{1,3}\b/, covers: 'both' },
];

/** Comments of other scanners that ask for silence. They never count for rules outside Leakage. */
export function readForeignSuppressions(
  text: string,
  comments: readonly Comment[],
  lines: LineIndex = new LineIndex(text),
): ForeignSuppression[] {
  if (comments.length === 0) return [];
  const active = foreign.filter(({ literal }) => text.includes(literal));
  if (active.length === 0 && !text.includes('secretlint-disable')) return [];
  return [
    ...blocks(text, comments),
    ...comments.flatMap((comment) =>
      active
        .filter(({ pattern }) => pattern.test(comment.text))
        .map(({ tool, covers }) => {
          const own = lines.lineRange(lines.lineAt(comment.range.start));
          const next = lines.lineRange(Math.min(lines.lineAt(comment.range.end) + 1, lines.lineCount - 1));
          return { tool, covers: covers === 'line' ? own : covers === 'next' ? next : { start: own.start, end: next.end } };
        }),
    ),
  ];
}

/** From `secretlint-disable`, also of single rules, to `secretlint-enable` or the end of the text. */
function blocks(text: string, comments: readonly Comment[]): ForeignSuppression[] {
  if (!text.includes('secretlint-disable')) return [];
  const found: ForeignSuppression[] = [];
  let open: number | undefined;
  const close = (end: number): void => {
    if (open !== undefined) found.push({ tool: 'secretlint', covers: { start: open, end } });
    open = undefined;
  };
  for (const comment of comments) {
    if (/\bsecretlint-disable\b(?!-)/.test(comment.text)) open ??= comment.range.start;
    else if (/\bsecretlint-enable\b/.test(comment.text)) close(comment.range.start);
  }
  close(text.length);
  return found;
}
