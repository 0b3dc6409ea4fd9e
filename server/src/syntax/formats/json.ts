import type { TextRange } from '../../base/range.ts';
import type { ScalarType } from '../../model/document.ts';
import type { Format } from '../format.ts';
import { JsonScanner, JsonToken } from '../scanners/jsonScanner.ts';
import { childPath, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

interface Container {
  readonly array: boolean;
  readonly path: readonly string[];
  /** Offset of the opening sign, and of the key before it. */
  readonly start: number;
  readonly keyRange: TextRange | undefined;
  index: number;
  /** The key that waits for its value. */
  key: string | undefined;
  valueKeyRange: TextRange | undefined;
  /** A value was read since the last comma. */
  filled: boolean;
}

function scalarOf(token: JsonToken): ScalarType {
  if (token === JsonToken.number) return 'number';
  if (token === JsonToken.boolean) return 'boolean';
  return token === JsonToken.null ? 'null' : 'string';
}

/** Keys that lead to the next value of a container. */
function pathIn(container: Container | undefined): readonly string[] {
  if (!container) return [];
  return childPath(container.path, container.array ? String(container.index) : (container.key ?? ''));
}

/**
 * JSON, with comments and trailing commas tolerated everywhere, since half of the tools that read it do. Several values
 * in one text (JSON lines) give one document each.
 */
const format: Format = {
  id: 'json',
  languageIds: ['json', 'jsonc', 'json5', 'arm-template', 'jsonl'],
  paths: [
    '.firebaserc',
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
    const scanner = new JsonScanner(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    const open: Container[] = [];
    let top: Container | undefined;
    let document = 0;
    let tooDeep = 0;
    for (let token = scanner.next(); token !== JsonToken.end && !out.full; token = scanner.next()) {
      const { start, end } = scanner;
      switch (token) {
        case JsonToken.lineComment:
          out.comment({ start, end }, 2);
          break;
        case JsonToken.blockComment:
          out.comment({ start, end }, 2, end - start >= 4 && text.startsWith('*/', end - 2) ? 2 : 0);
          break;
        case JsonToken.openBrace:
        case JsonToken.openBracket:
          if (tooDeep > 0 || open.length >= limits.maxDepth) {
            if (tooDeep++ === 0) out.problem({ start, end }, `nested deeper than ${limits.maxDepth} levels`);
          } else {
            if (top) top.filled = true;
            const array = token === JsonToken.openBracket;
            const keyRange = top?.valueKeyRange;
            top = { array, path: pathIn(top), start, keyRange, index: 0, key: undefined, valueKeyRange: undefined, filled: false };
            open.push(top);
          }
          break;
        case JsonToken.closeBrace:
        case JsonToken.closeBracket: {
          if (tooDeep > 0) {
            tooDeep--;
            break;
          }
          const array = token === JsonToken.closeBracket;
          let level = open.length - 1;
          if (top?.array !== array) {
            out.problem({ start, end }, 'a bracket that closes nothing');
            // One missing bracket closes together with the next one that fits.
            level = open.map((container) => container.array).lastIndexOf(array);
          }
          while (level >= 0 && open.length > level) {
            const { start: opened, keyRange, path: keyPath } = open.pop()!;
            out.container({ keyPath, keyRange, range: { start: keyRange?.start ?? opened, end }, document });
          }
          top = open[open.length - 1];
          if (!top) document++;
          break;
        }
        case JsonToken.comma:
          if (!top || tooDeep > 0) break;
          top.index++;
          top.key = undefined;
          top.valueKeyRange = undefined;
          top.filled = false;
          break;
        case JsonToken.colon:
          break;
        default: {
          if (tooDeep > 0) break;
          const string = token === JsonToken.string;
          if (token === JsonToken.unknown) out.problem({ start, end }, 'not valid JSON');
          if (string && scanner.broken) out.problem({ start, end }, 'not valid JSON: a string that is not closed or holds a wrong escape');
          const range = string ? { start: start + 1, end: scanner.stringEnd } : { start, end };
          const value = scanner.value(token);
          if (top && !top.array && (top.filled || top.key === undefined)) {
            // A second string without a comma: a key, since the line before it was not finished.
            top.key = value;
            top.valueKeyRange = range;
            top.filled = false;
            break;
          }
          if (top) top.filled = true;
          out.add({
            keyPath: pathIn(top),
            keyRange: top?.valueKeyRange,
            value,
            valueRange: range,
            quoting: string ? 'double' : 'none',
            scalar: scalarOf(token),
            verbatim: !string || scanner.verbatim,
            document,
            tag: undefined,
          });
          if (!top) document++;
        }
      }
    }
    return out.done();
  },
};
export default format;
