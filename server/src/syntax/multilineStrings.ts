import type { TextRange } from '../base/range.ts';

/** How a language writes strings that may go over several lines, and what else holds quotes that open none. */
interface Lexicon {
  readonly lineComments: readonly string[];
  readonly blockComments?: readonly (readonly [string, string])[];
  /** Marks of strings that end with themselves, longest first, and whether a backslash escapes in them and a line break ends them. */
  readonly strings: readonly { readonly mark: string; readonly escapes: boolean; readonly oneLine?: boolean }[];
  /** Heredocs: `<<EOT`, `<<-EOT`, `<<~EOT`, `<<<EOT`; PostgreSQL's `$tag$ … $tag$`. */
  readonly heredocs?: RegExp;
  readonly dollarQuotes?: boolean;
}

const cLike = [['/*', '*/']] as const;
const oneLine = (marks: string): Lexicon['strings'] => [...marks].map((mark) => ({ mark, escapes: true, oneLine: true }));
const triple = { mark: '"""', escapes: true };
const heredoc = /<<[-~]?[ \t]?(["']?)([A-Za-z_][\w.-]{0,63})\1/y;

const lexicons: readonly (readonly [endings: string, lexicon: Lexicon])[] = [
  [
    'ts tsx js jsx mjs cjs mts cts',
    { lineComments: ['//'], blockComments: cLike, strings: [{ mark: '`', escapes: true }, ...oneLine(`"'`)] },
  ],
  ['py pyi', { lineComments: ['#'], strings: [triple, { mark: "'''", escapes: true }, ...oneLine(`"'`)] }],
  ['go', { lineComments: ['//'], blockComments: cLike, strings: [{ mark: '`', escapes: false }, ...oneLine(`"'`)] }],
  [
    'java kt kts scala groovy gradle swift cs dart jenkinsfile',
    { lineComments: ['//'], blockComments: cLike, strings: [triple, { mark: "'''", escapes: true }, ...oneLine(`"'`)] },
  ],
  ['rs', { lineComments: ['//'], blockComments: cLike, strings: [{ mark: '"', escapes: true }] }],
  ['c h cc cpp cxx hpp proto fs fsx zig sol', { lineComments: ['//'], blockComments: cLike, strings: oneLine('"') }],
  [
    'php',
    {
      lineComments: ['//', '#'],
      blockComments: cLike,
      strings: [
        { mark: '"', escapes: true },
        { mark: "'", escapes: true },
      ],
      heredocs: /<<<[ \t]?(["']?)([A-Za-z_]\w{0,63})\1/y,
    },
  ],
  [
    'rb rake gemspec podspec pl pm',
    {
      lineComments: ['#'],
      strings: [
        { mark: '"', escapes: true },
        { mark: "'", escapes: true },
      ],
      heredocs: heredoc,
    },
  ],
  ['ex exs', { lineComments: ['#'], strings: [triple, { mark: "'''", escapes: true }, { mark: '"', escapes: true }] }],
  [
    'sql ddl dml',
    {
      lineComments: ['--'],
      blockComments: cLike,
      strings: [
        { mark: "'", escapes: false },
        { mark: '"', escapes: false },
      ],
      dollarQuotes: true,
    },
  ],
  [
    'sh bash zsh ksh envrc',
    {
      lineComments: ['#'],
      strings: [
        { mark: '"', escapes: true },
        { mark: "'", escapes: false },
      ],
      heredocs: heredoc,
    },
  ],
  [
    'ps1 psm1 psd1',
    {
      lineComments: ['#'],
      blockComments: [['<#', '#>']],
      strings: [
        { mark: '"', escapes: false },
        { mark: "'", escapes: false },
      ],
    },
  ],
  [
    'jsonnet libsonnet',
    {
      lineComments: ['//', '#'],
      blockComments: cLike,
      strings: [
        { mark: '"', escapes: true },
        { mark: "'", escapes: true },
      ],
    },
  ],
  [
    'nix',
    {
      lineComments: ['#'],
      blockComments: cLike,
      strings: [
        { mark: "''", escapes: false },
        { mark: '"', escapes: true },
      ],
    },
  ],
  ['graphql gql', { lineComments: ['#'], strings: [triple, ...oneLine('"')] }],
];
const byEnding = new Map(lexicons.flatMap(([endings, lexicon]) => endings.split(' ').map((ending) => [ending, lexicon] as const)));

function lexiconOf(path: string): Lexicon | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return byEnding.get(name.slice(name.lastIndexOf('.') + 1));
}

/**
 * Strings and block comments of program text that go over several lines, in text order, with their marks. Only as far as a
 * lexer without a grammar can tell; one that is not closed is left out, with everything behind it.
 */
export function multilineStrings(text: string, path: string): readonly TextRange[] {
  const lexicon = lexiconOf(path);
  const found: TextRange[] = [];
  if (!lexicon) return found;
  const add = (start: number, end: number): void => {
    if (text.slice(start, end).includes('\n')) found.push({ start, end });
  };
  for (let at = 0; at < text.length;) {
    const comment = lexicon.lineComments.find((mark) => text.startsWith(mark, at));
    if (comment !== undefined && startsComment(text, at, comment)) {
      at = lineEnd(text, at);
      continue;
    }
    const block = lexicon.blockComments?.find(([open]) => text.startsWith(open, at));
    if (block) {
      const close = text.indexOf(block[1], at + block[0].length);
      if (close < 0) return found;
      add(at, close + block[1].length);
      at = close + block[1].length;
      continue;
    }
    const heredocEnd = heredocAt(text, at, lexicon);
    if (heredocEnd) {
      found.push(heredocEnd);
      at = heredocEnd.end;
      continue;
    }
    const dollar = lexicon.dollarQuotes && text[at] === '$' ? /^\$(?:[A-Za-z_]\w{0,62})?\$/.exec(text.slice(at, at + 66))?.[0] : undefined;
    if (dollar !== undefined) {
      const close = text.indexOf(dollar, at + dollar.length);
      if (close < 0) return found;
      add(at, close + dollar.length);
      at = close + dollar.length;
      continue;
    }
    const string = lexicon.strings.find(({ mark }) => text.startsWith(mark, at));
    if (!string) {
      // What is escaped outside of strings opens none.
      at += text[at] === '\\' ? 2 : 1;
      continue;
    }
    const end = stringEnd(text, at + string.mark.length, string);
    if (end === undefined) return found;
    add(at, end);
    at = end;
  }
  return found;
}

/** `#` within a word of a shell, or of a URL, is no comment. */
function startsComment(text: string, at: number, mark: string): boolean {
  return mark !== '#' || at === 0 || /[\s;({[,]/.test(text[at - 1]!);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Behind the closing mark; of a string of one line at its end at the latest. */
function stringEnd(text: string, from: number, { mark, escapes, oneLine: single }: Lexicon['strings'][number]): number | undefined {
  for (let at = from; at < text.length; at++) {
    const c = text[at]!;
    if (escapes && c === '\\') at++;
    else if (single && c === '\n') return at;
    else if (c === mark[0] && text.startsWith(mark, at)) return at + mark.length;
  }
  return undefined;
}

/** The body of a heredoc whose mark stands at an offset, its last line included. */
function heredocAt(text: string, at: number, { heredocs }: Lexicon): TextRange | undefined {
  if (!heredocs || text[at] !== '<' || text[at + 1] !== '<') return undefined;
  heredocs.lastIndex = at;
  const match = heredocs.exec(text);
  if (!match) return undefined;
  for (let line = lineEnd(text, at) + 1; line < text.length; line = lineEnd(text, line) + 1) {
    const end = lineEnd(text, line);
    if (end - line > 200) continue;
    if (
      text
        .slice(line, end)
        .trim()
        .replace(/[;,)]+$/, '') === match[2]
    )
      return { start: at, end };
  }
  return undefined;
}
