import { isClosedPlatform, segment, segments, variableFor, type Segment } from '../patterns.ts';
import type { RecognisedReference, ReferenceContext, ReferenceSyntax, RenderedReference, RenderTarget } from '../reference.ts';

/** `${X…`, HOCON's `${?X…`, `${env:X…`, `${env.X…` up to the end of the name. */
const braced = /\$\{\??(?:(?:env|ENV|sys|SYS)[:.])?([A-Za-z_][\w.-]{0,127})/dy;
const bare = /(?<![\w$\\])\${1,2}([A-Za-z_]\w{1,127})/dg;
const windows = /%([A-Za-z_]\w{1,127})%/dg;
/** Symfony's `%env(resolve:X)%`; `$(X)` of Kubernetes and Make. */
const bracketed = /%env\((?:\w{1,32}:){0,4}([A-Za-z_]\w{0,127})\)%|\$\(([A-Z_][A-Z0-9_]{1,127})\)/dg;
const code =
  /\b(?:(?:process|import\.meta|Bun)\.env(?:\.([A-Za-z_]\w{0,127})|\[['"]([A-Za-z_]\w{0,127})['"]\])|(?:os\.(?:environ\.get|getenv)|getenv|env|env_var|get_env|requiredEnv|readEnvironmentVariable|System\.getenv|ENV\.fetch|Environment\.GetEnvironmentVariable|os\.Getenv|environ\.get|env\.get)\s{0,2}\(\s{0,4}['"]([A-Za-z_]\w{0,127})['"](?:\s{0,4},\s{0,4}['"]([^'"\n]{0,200})['"])?\s{0,4}\)|(?:os\.environ|ENV|\$_ENV|\$_SERVER)\s?\[\s?['"]([A-Za-z_]\w{0,127})['"]\s?\]|(?:env|requiredEnv)\s{1,2}"([A-Za-z_]\w{0,127})")|(?<![\w$])\$\{?[Ee]nv:([A-Za-z_]\w{0,127})\}?/dg;
/** What may follow an expression of `code`: `|| 'literal'`, `or "literal"`, Ruby's `{ "literal" }`. */
const otherwise = /\s{0,2}(?:(?:\|\||\?\?|or)\s{0,2}|\{\s?)(["'])([^"'\n]{1,200})\1(?:\s?\})?/dy;

/** Names in the identifiers of password hashes: `$apr1$…`, `$argon2id$…`. */
const hashes = /^(?:apr1|argon2(?:id|i|d)?|pbkdf2|scrypt|bcrypt|sha1|md5|gy|y|sm3)$/;
/** Formats in which a bare `$name` in lower case is a variable and `${x:1:2}` cuts a text. */
/** Platforms whose files hold `$NAME` as it stands. */
const dataPlatforms: ReadonlySet<string> = new Set([
  'kubernetes',
  'spring',
  'dotnet',
  'cloudformation',
  'helm',
  'terraform',
  'bicep',
  'rails',
]);
const shellLike = new Set(['shell', 'dockerfile', 'dotenv', 'plain', 'scripts-windows']);
/** A default is searched for its end no further than this, UTF-16 code units. */
const longestDefault = 2_000;

/** Sources of variables of the Serverless Framework: `${sls:stage}` has no default. https://www.serverless.com/framework/docs/guides/variables */
const serverlessSources = new Set(['sls', 'self', 'opt', 'ssm', 'cf', 'param', 's3', 'aws', 'strToBool']);

const syntax: ReferenceSyntax = {
  id: 'environment-variable',
  provider: 'environment',
  store: { kind: 'variable', global: false },
  alsoPlain: true,
  general: true,
  title: 'environment variable',
  source: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02',
  markers: ['$', '%', 'process.env', 'getenv', 'environ', 'ENV', 'env(', 'env "', 'env_var', 'get_env', 'Env', '.env'],
  recognise(context) {
    const { value } = context.entry;
    const found: RecognisedReference[] = [];
    // In HCL and Bicep `${…}` is an expression of their own.
    if (context.format !== 'hcl' && context.format !== 'bicep' && value.includes('${')) readBraced(context, found);
    if (value.includes('$')) readBare(context, found);
    if (value.includes('%')) {
      for (const match of value.matchAll(windows)) if (!isPercentEncoded(value, match)) push(found, match, segment(match, 1)!);
    }
    if (value.includes('(')) {
      for (const match of value.matchAll(bracketed)) push(found, match, segment(match, 1) ?? segment(match, 2)!);
    }
    if (/env/i.test(value)) readCode(value, found);
    return found;
  },
  render,
};
export default syntax;

function push(found: RecognisedReference[], match: RegExpExecArray | RegExpMatchArray, name: Segment): void {
  const start = match.index!;
  found.push({ start, end: start + match[0].length, locator: { path: name.text }, segments: segments(name) });
}

function readBraced({ entry, format, platform }: ReferenceContext, found: RecognisedReference[]): void {
  const { value } = entry;
  const isShell = shellLike.has(format) || platform === 'compose';
  const isSpring = platform === 'spring' || format === 'properties' || format === 'xml';
  for (let at = value.indexOf('${'); at >= 0; at = value.indexOf('${', at + 1)) {
    // `$${X}` is the text `${X}`.
    if (value[at - 1] === '$') continue;
    braced.lastIndex = at;
    const match = braced.exec(value);
    if (!match) continue;
    let name = segment(match, 1)!;
    let next = at + match[0].length;
    // `${X-default}` of shells; Spring and others write hyphens in names.
    const hyphen = name.text.indexOf('-');
    if (hyphen > 0 && !isSpring && (isShell || /^[A-Z_][A-Z0-9_]*$/.test(name.text.slice(0, hyphen)))) {
      name = { text: name.text.slice(0, hyphen), start: name.start, end: name.start + hyphen };
      next = name.end;
    }
    const operator = operatorAt(value, next, isShell);
    if (operator === undefined) continue;
    const from = next + operator.length;
    const close = closingBrace(value, from);
    if (close === undefined) continue;
    const locator = { path: name.text };
    const shared = { start: at, locator, segments: segments(name) };
    if (close.nested !== undefined) {
      // The variable in the default is a reference of its own.
      found.push({ ...shared, end: close.nested });
      at = close.nested - 1;
      continue;
    }
    const isDefault = /^:?[-=]$/.test(operator) || (operator === ':' && !isShell && !serverlessSources.has(name.text));
    found.push({ ...shared, end: close.end + 1, fallback: isDefault ? unquoted(value, from, close.end) : undefined });
    at = close.end;
  }
}

/** The operator behind a name; undefined where the text is no variable. */
function operatorAt(value: string, at: number, isShell: boolean): string | undefined {
  const c = value[at];
  if (c === '}') return '';
  if (c === ':') {
    const second = value[at + 1];
    if (second === ':' || (second === '/' && value[at + 2] === '/')) return undefined;
    return second !== undefined && '-=?+'.includes(second) ? `:${second}` : ':';
  }
  if (c === '-' || c === '=' || c === '?' || c === '+') return c;
  // `${X%%.*}`, `${X//a/b}`, `${X^^}`, `${X[0]}`
  return isShell && c !== undefined && '#%/^,@['.includes(c) ? c : undefined;
}

/** The brace that closes a default, or where a variable begins within it. */
function closingBrace(value: string, from: number): { readonly end: number; readonly nested?: number } | undefined {
  const limit = Math.min(value.length, from + longestDefault);
  for (let i = from; i < limit; i++) {
    const c = value.charCodeAt(i);
    if (c === 125) return { end: i };
    if (c === 36 && value[i + 1] === '{') {
      const end = value.indexOf('}', i);
      return end >= 0 && end < limit ? { end, nested: i } : undefined;
    }
    if (c === 123) return undefined;
  }
  return undefined;
}

/** A default without the quotes that shells take away; nothing when it is empty. */
function unquoted(value: string, start: number, end: number): { readonly start: number; readonly end: number } | undefined {
  const first = value[start];
  if (end - start >= 2 && (first === '"' || first === "'") && value[end - 1] === first) {
    start++;
    end--;
  }
  return end > start ? { start, end } : undefined;
}

function readBare({ entry, format, platform }: ReferenceContext, found: RecognisedReference[]): void {
  const { value } = entry;
  // Nothing is put in the place of `$x` in single quotes, nor where no shell and no runner reads the text.
  const isCode = entry.quoting !== 'single' && (shellLike.has(format) || (platform !== undefined && !dataPlatforms.has(platform)));
  for (const match of value.matchAll(bare)) {
    const name = segment(match, 1)!;
    const end = match.index + match[0].length;
    if (value[end] === '$' && hashes.test(name.text)) continue;
    const isUpper = !/[a-z]/.test(name.text);
    // `$$X` reaches the program as `$X` in Compose and Cloud Build; elsewhere it is the shell's process id.
    if (match[0].startsWith('$$') && !isUpper) continue;
    // In plain data `$ecret1` is a password as likely as a variable.
    if (!isUpper && !isCode && /\d|[a-z][A-Z]/.test(name.text)) continue;
    push(found, match, name);
  }
}

/** `%2Fab%20`: hexadecimal pairs on both sides are characters of a URL. */
function isPercentEncoded(value: string, match: RegExpMatchArray): boolean {
  const end = match.index! + match[0].length;
  return /^[0-9A-Fa-f]{2}/.test(match[1]!) && /^[0-9A-Fa-f]{2}/.test(value.slice(end, end + 2));
}

function readCode(value: string, found: RecognisedReference[]): void {
  for (const match of value.matchAll(code)) {
    const name = [1, 2, 3, 5, 6, 7].map((group) => segment(match, group)).find((one) => one !== undefined);
    if (!name) continue;
    let end = match.index + match[0].length;
    let fallback = segment(match, 4);
    if (!fallback) {
      otherwise.lastIndex = end;
      const other = otherwise.exec(value);
      if (other) {
        fallback = segment(other, 2);
        end = other.index + other[0].length;
      }
    }
    found.push({
      start: match.index,
      end,
      locator: { path: name.text },
      segments: segments(name),
      fallback: fallback && fallback.text !== '' ? { start: fallback.start, end: fallback.end } : undefined,
    });
  }
}

/** How sources read a variable, by file name ending. */
const sources: readonly (readonly [ending: RegExp, text: (name: string) => string, needs?: string])[] = [
  [/\.[cm]?[jt]s$/i, (name) => `process.env.${name}`],
  [/\.py$/i, (name) => `os.environ["${name}"]`, '`import os` in the file'],
  [/\.rb$/i, (name) => `ENV.fetch("${name}")`],
  [/\.php$/i, (name) => `getenv('${name}')`],
  [/\.go$/i, (name) => `os.Getenv("${name}")`, '`import "os"` in the file'],
  [/\.(?:java|kts?|groovy|scala)$/i, (name) => `System.getenv("${name}")`],
  [/\.cs$/i, (name) => `Environment.GetEnvironmentVariable("${name}")`, '`using System;` in the file'],
];

const expander = 'a program that expands variables in this file, such as envsubst';

function render(target: RenderTarget): RenderedReference | undefined {
  const name = variableFor(target);
  const made = (text: string, needs?: string, quoting?: 'none' | 'single' | 'double'): RenderedReference => ({
    text,
    locator: { path: name },
    variable: name,
    needs,
    quoting,
  });
  if (/(?:^|\/)\.mcp\.json$/i.test(target.path)) return made(`\${${name}}`, 'Claude Code, or a client that expands variables in this file');
  if (/\.bicepparam$/i.test(target.path))
    return target.quoting === 'single' ? made(`readEnvironmentVariable('${name}')`, undefined, 'none') : undefined;
  if (isClosedPlatform(target)) {
    return /(?:^|\/)(?:\.circleci\/|bitbucket-pipelines\.ya?ml$)/i.test(target.path)
      ? made(`$${name}`, `a variable ${name} of the project, context or deployment, in steps that a shell runs`)
      : undefined;
  }
  if (target.platform === 'compose') return made(`\${${name}:?set ${name}}`);
  // ERB runs before YAML is read, but quotes within quotes confuse whoever reads the file.
  if (target.platform === 'rails') return made(target.quoting === 'double' ? `<%= ENV.fetch('${name}') %>` : `<%= ENV.fetch("${name}") %>`);
  if (target.platform === 'spring') return made(`\${${name}}`);
  if (target.platform === 'kubernetes' || target.platform === 'helm') return undefined;
  if (/(?:^|\/)\.(?:npmrc|yarnrc\.ya?ml)$/i.test(target.path)) return made(`\${${name}}`);
  switch (target.format) {
    case 'shell':
      return made(`\${${name}:?set ${name}}`, undefined, target.quoting === 'single' ? 'double' : undefined);
    case 'scripts-windows':
      return /\.(?:bat|cmd)$/i.test(target.path)
        ? made(`%${name}%`)
        : made(`$env:${name}`, undefined, target.quoting === 'none' ? undefined : target.quoting === 'single' ? 'none' : 'double');
    case 'dotenv':
      // An env file is where the variable gets its value: a reference to itself would be a loop.
      return name === target.key ? undefined : made(`\${${name}}`, 'a loader that expands variables');
    case 'plain': {
      // Only a whole literal can give way to an expression.
      if (target.quoting !== 'single' && target.quoting !== 'double' && target.quoting !== 'backtick') return undefined;
      const source = sources.find(([ending]) => ending.test(target.path));
      return source && made(source[1](name), source[2], 'none');
    }
    case 'xml':
      if (/nuget\.config$/i.test(target.path)) return made(`%${name}%`);
      return /(?:^|\/)(?:pom|settings)\.xml$/i.test(target.path)
        ? made(`\${env.${name}}`, 'Maven')
        : /logback[^/]*\.xml$/i.test(target.path)
          ? made(`\${${name}}`, 'Logback')
          : undefined;
    case 'json':
      return target.platform === 'dotnet' || /appsettings|(?:^|\/)\.vscode\//i.test(target.path)
        ? undefined
        : made(`\${${name}}`, expander);
    case 'properties':
      return made(`\${${name}}`, 'a program that expands variables in this file, as Spring does');
    case 'yaml':
    case 'toml':
    case 'ini':
      return made(`\${${name}}`, expander);
    default:
      return undefined;
  }
}
