import type { FormatId } from '../model/document.ts';
import type { CommentSyntax } from './format.ts';
import { formats } from './formats.generated.ts';

const byFormat = new Map(formats.map((format) => [format.id, format.comments]));
const none: CommentSyntax = {};

/** Files of programs and pages, which no format knows: their comments by file name ending, dots left out. */
const byEnding: ReadonlyMap<string, CommentSyntax> = new Map(
  (
    [
      [
        { line: '//' },
        'ts tsx js jsx mjs cjs mts cts go java kt kts scala groovy gradle swift rs c h cc cpp cxx hpp cs dart proto fs fsx jsonnet libsonnet zig sol less scss',
      ],
      [{ line: '#' }, 'py pyi rb pl pm r ex exs nix cr jl tcl mk cmake rake gemspec podspec http rest graphql gql robot'],
      [{ line: '--' }, 'sql lua hs elm adb ads ddl dml'],
      [{ line: ';' }, 'reg clj cljs edn el lisp scm'],
      [{ line: '%' }, 'tex erl hrl'],
      [{ line: "'" }, 'vb vbs bas'],
      [{ block: ['<!--', '-->'] }, 'md markdown html htm xhtml vue svelte'],
      [{ block: ['/*', '*/'] }, 'css'],
    ] as const
  ).flatMap(([syntax, endings]) => endings.split(' ').map((ending) => [ending, syntax as CommentSyntax] as const)),
);

const byName: ReadonlyMap<string, CommentSyntax> = new Map(
  (
    [
      [{ line: '#' }, 'makefile gnumakefile rakefile gemfile vagrantfile brewfile fastfile podfile cmakelists.txt procfile .htaccess'],
      [{ line: '//' }, 'jenkinsfile'],
      [{ line: ';' }, 'php.ini'],
    ] as const
  ).flatMap(([syntax, names]) => names.split(' ').map((name) => [name, syntax as CommentSyntax] as const)),
);

/** JSON files whose readers take comments. https://code.visualstudio.com/docs/languages/json#_json-with-comments */
const jsonWithComments =
  /(?:\.(?:jsonc|json5|hujson|code-workspace|swcrc|babelrc|eslintrc|jshintrc)|(?:^|\/)(?:\.swcrc|\.babelrc|\.eslintrc|\.jshintrc|(?:tsconfig|jsconfig)[^/]*\.json|\.?devcontainer\.json|\.(?:vscode|cursor|zed)\/[^/]+\.json))$/i;

/**
 * How comments are written in a file of a format; nothing where none can stand, or where it is not known.
 * @param path workspace-relative path
 */
export function commentSyntaxOf(format: FormatId, path: string): CommentSyntax {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const named = byName.get(name);
  if (named) return named;
  if (format === 'json') return jsonWithComments.test(path) ? { line: '//' } : none;
  // A command file echoes its comments, unless `@` stands before them.
  if (/\.(?:bat|cmd)$/.test(name)) return { line: '@REM' };
  if (format === 'plain') return byEnding.get(name.slice(name.lastIndexOf('.') + 1)) ?? none;
  return byFormat.get(format) ?? none;
}
