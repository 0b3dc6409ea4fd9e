import { segment, segments, variableFor, type Segment } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** `${X}`, `${X:-d}`, `${X-d}`, `${X:?m}`, `${X:d}` (Spring), `${env:X}`, `${env.X}`. Nested braces end the default. */
const braced = /\$\{(?:(?:env|ENV|sys)[:.])?([A-Za-z_][A-Za-z0-9_.-]{0,127}?)(?:(:-|:=|:\?|:\+|:(?!\/\/)|-|\?|\+|=)([^{}]{0,500}))?\}/dg;
const bare = /(?<![\w$])\$([A-Za-z_][A-Za-z0-9_]{1,127})\b/dg;
const windows = /%([A-Za-z_][A-Za-z0-9_]{1,127})%/dg;
const code =
  /\b(?:process\.env(?:\.([A-Za-z_]\w{0,127})|\[['"]([A-Za-z_]\w{0,127})['"]\])|(?:os\.(?:environ\.get|getenv)|getenv|env|System\.getenv|ENV\.fetch|Environment\.GetEnvironmentVariable|os\.Getenv|environ\.get|env\.get)\s{0,2}\(\s{0,4}['"]([A-Za-z_]\w{0,127})['"](?:\s{0,4},\s{0,4}['"]([^'"\n]{0,200})['"])?\s{0,4}\)|(?:os\.environ|ENV|\$_ENV|\$_SERVER)\s?\[\s?['"]([A-Za-z_]\w{0,127})['"]\s?\]|\benv\s{1,2}"([A-Za-z_]\w{0,127})"|\bEnv:([A-Za-z_]\w{0,127}))/dg;

const syntax: ReferenceSyntax = {
  id: 'environment-variable',
  provider: 'environment',
  general: true,
  title: 'environment variable',
  source: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02',
  markers: ['$', '%', 'process.env', 'getenv', 'environ', 'ENV', 'env(', 'env "', 'Env:', 'Environment'],
  recognise({ entry }) {
    const { value } = entry;
    const found: RecognisedReference[] = [];
    const push = (match: RegExpExecArray | RegExpMatchArray, name: Segment, fallback?: Segment): void => {
      const start = match.index!;
      found.push({
        start,
        end: start + match[0].length,
        locator: { path: name.text },
        segments: segments(name),
        fallback: fallback && fallback.text !== '' ? { start: fallback.start, end: fallback.end } : undefined,
      });
    };
    if (value.includes('${')) {
      for (const match of value.matchAll(braced)) {
        if (value[match.index - 1] === '$') continue;
        const operator = match[2];
        push(
          match,
          segment(match, 1)!,
          operator === ':-' || operator === '-' || operator === ':=' || operator === '=' || operator === ':'
            ? segment(match, 3)
            : undefined,
        );
      }
    }
    if (value.includes('$')) for (const match of value.matchAll(bare)) push(match, segment(match, 1)!);
    if (value.includes('%')) for (const match of value.matchAll(windows)) push(match, segment(match, 1)!);
    if (/env/i.test(value))
      for (const match of value.matchAll(code)) {
        const name = [1, 2, 3, 5, 6, 7].map((group) => segment(match, group)).find((one) => one !== undefined);
        if (name) push(match, name, segment(match, 4));
      }
    return found;
  },
  render(target) {
    const name = variableFor(target);
    const locator = { path: name };
    const made = (text: string, needs?: string, quoting?: 'none' | 'double'): ReturnType<NonNullable<ReferenceSyntax['render']>> => ({
      text,
      locator,
      variable: name,
      needs,
      quoting,
    });
    if (target.platform === 'github-actions') return undefined;
    if (target.platform === 'compose') return made(`\${${name}:?set ${name}}`);
    if (target.platform === 'rails') return made(`<%= ENV.fetch("${name}") %>`);
    if (target.platform === 'spring' || target.format === 'properties') return made(`\${${name}}`);
    if (target.platform === 'kubernetes' || target.platform === 'helm') return undefined;
    switch (target.format) {
      case 'shell':
        return made(`\${${name}:?set ${name}}`, undefined, target.quoting === 'single' ? 'double' : undefined);
      case 'dockerfile':
        return undefined;
      case 'dotenv':
        // An env file is where the variable gets its value: a reference to itself would be a loop.
        return name === target.key ? undefined : made(`\${${name}}`, 'a loader that expands variables');
      case 'hcl':
      case 'pem':
      case 'netrc':
      case 'pgpass':
        return undefined;
      case 'xml':
        return made(`\${env.${name}}`, 'a program that expands `${env.…}`, as Maven does');
      case 'json':
        return /appsettings/i.test(target.path)
          ? undefined
          : made(`\${${name}}`, 'a program that expands variables in this file, such as envsubst');
      case 'plain':
        return undefined;
      default:
        return made(
          `\${${name}}`,
          target.format === 'yaml' || target.format === 'toml' || target.format === 'ini'
            ? 'a program that expands variables in this file, such as envsubst'
            : undefined,
        );
    }
  },
};
export default syntax;
