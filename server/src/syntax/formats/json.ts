import { createScanner } from 'jsonc-parser';
import type { Format } from '../format.ts';
import { ParsedTextBuilder } from '../parsedTextBuilder.ts';

/** Token kinds of the scanner; its own enum exists in declarations only. */
const SyntaxKind = {
  OpenBraceToken: 1,
  CloseBraceToken: 2,
  OpenBracketToken: 3,
  CloseBracketToken: 4,
  CommaToken: 5,
  ColonToken: 6,
  NullKeyword: 7,
  StringLiteral: 10,
  NumericLiteral: 11,
  LineCommentTrivia: 12,
  BlockCommentTrivia: 13,
  LineBreakTrivia: 14,
  Trivia: 15,
  Unknown: 16,
  EOF: 17,
} as const;

interface Container {
  readonly array: boolean;
  readonly path: readonly string[];
  /** Offset of the opening sign, and of the key before it. */
  readonly start: number;
  readonly keyRange?: { readonly start: number; readonly end: number };
  index: number;
  key?: { readonly name: string; readonly start: number; readonly end: number };
  /** A value was read since the last comma. */
  filled: boolean;
}

/**
 * JSON, with comments and trailing commas tolerated everywhere, since half of the tools that read it do. Several values
 * in one text (JSON lines) give one document each.
 */
const format: Format = {
  id: 'json',
  languageIds: ['json', 'jsonc', 'json5', 'arm-template', 'jsonl'],
  paths: [
    '*.json',
    '*.jsonc',
    '*.json5',
    '*.jsonl',
    '*.ndjson',
    '*.tfstate',
    '*.tfstate.backup',
    '*.code-workspace',
    '*.arm',
    '*.tfvars.json',
    '.dockercfg',
    '*.ipynb',
    '.swcrc',
    '.babelrc',
    '.eslintrc',
    '.jshintrc',
    '.bowerrc',
    '*.webmanifest',
    '*.avsc',
    '*.har',
    '*.geojson',
  ],
  comments: { line: '//' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    const scanner = createScanner(text, false);
    if (text.charCodeAt(0) === 0xfeff) scanner.setPosition(1);
    const open: Container[] = [];
    let document = 0;
    let tooDeep = 0;
    // Paths of what holds the next value; each container knows its own.
    const path = (): readonly string[] => {
      const top = open.at(-1);
      return top ? [...top.path, top.array ? String(top.index) : (top.key?.name ?? '')] : [];
    };
    for (let token: number = scanner.scan(); token !== SyntaxKind.EOF && !out.full; token = scanner.scan()) {
      const start = scanner.getTokenOffset();
      const end = Math.min(text.length, start + scanner.getTokenLength());
      const top = open.at(-1);
      switch (token) {
        case SyntaxKind.Trivia:
        case SyntaxKind.LineBreakTrivia:
          break;
        case SyntaxKind.LineCommentTrivia:
          out.comment({ start, end }, 2);
          break;
        case SyntaxKind.BlockCommentTrivia:
          out.comment({ start, end }, 2, text.endsWith('*/', end) && end - start >= 4 ? 2 : 0);
          break;
        case SyntaxKind.OpenBraceToken:
        case SyntaxKind.OpenBracketToken:
          if (tooDeep > 0 || open.length >= limits.maxDepth) {
            if (tooDeep++ === 0) out.problem({ start, end }, `nested deeper than ${limits.maxDepth} levels`);
          } else {
            if (top) top.filled = true;
            const keyRange = top?.key && { start: top.key.start, end: top.key.end };
            open.push({ array: token === SyntaxKind.OpenBracketToken, path: path(), start, keyRange, index: 0, filled: false });
          }
          break;
        case SyntaxKind.CloseBraceToken:
        case SyntaxKind.CloseBracketToken: {
          if (tooDeep > 0) {
            tooDeep--;
            break;
          }
          const array = token === SyntaxKind.CloseBracketToken;
          if (top?.array !== array) out.problem({ start, end }, 'a bracket that closes nothing');
          // One missing bracket closes together with the next one that fits.
          const level = open.map((container) => container.array).lastIndexOf(array);
          while (level >= 0 && open.length > level) {
            const { start: opened, keyRange, path: keyPath } = open.pop()!;
            out.container({ keyPath, keyRange, range: { start: keyRange?.start ?? opened, end }, document });
          }
          if (open.length === 0) document++;
          break;
        }
        case SyntaxKind.CommaToken:
          if (!top || tooDeep > 0) break;
          top.index++;
          top.key = undefined;
          top.filled = false;
          break;
        case SyntaxKind.ColonToken:
          break;
        default: {
          if (tooDeep > 0) break;
          const string = token === SyntaxKind.StringLiteral;
          if (token === SyntaxKind.Unknown) out.problem({ start, end }, 'not valid JSON');
          if (scanner.getTokenError() !== 0 && string)
            out.problem({ start, end }, 'not valid JSON: a string that is not closed or holds a wrong escape');
          const closed = string && end - start > 1 && text[end - 1] === '"';
          const valueRange = string ? { start: start + 1, end: Math.max(start + 1, closed ? end - 1 : end) } : { start, end };
          if (top && !top.array && (top.filled || !top.key)) {
            // A second string without a comma: a key, since the line before it was not finished.
            top.key = { name: string ? scanner.getTokenValue() : text.slice(start, end), start: valueRange.start, end: valueRange.end };
            top.filled = false;
            break;
          }
          if (top) top.filled = true;
          const raw = text.slice(start, end);
          out.entry({
            keyPath: path(),
            keyRange: top?.key && { start: top.key.start, end: top.key.end },
            value: string ? scanner.getTokenValue() : raw,
            valueRange,
            quoting: string ? 'double' : 'none',
            scalar: string
              ? 'string'
              : token === SyntaxKind.NullKeyword
                ? 'null'
                : token === SyntaxKind.NumericLiteral
                  ? 'number'
                  : token === SyntaxKind.Unknown
                    ? 'string'
                    : 'boolean',
            document,
          });
          if (open.length === 0) document++;
        }
      }
    }
    return out.done();
  },
};
export default format;
