import { effectiveKeys } from '../../model/effectiveKey.ts';
import { isIndex, rangeInValue, type ConfigDocument, type Entry } from '../../model/document.ts';
import type { TextRange } from '../../base/range.ts';
import { rangeAround } from '../scopes.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Names of variables that say where a program runs, without case and marks. */
const naming = new Set(
  (
    'environment env envname environmentname deployenv deployenvironment deploymentenvironment targetenv targetenvironment appenvironment ' +
    'stage stagename environmenttype envtype environmenttag currentenv currentenvironment systemenvironment'
  ).split(' '),
);

/** Names by which programs pick a set of settings: production's are taken for staging, too. */
const settings = new Set(
  'appenv springprofilesactive springprofile aspnetcoreenvironment dotnetenvironment sentryenvironment ddenv'.split(' '),
);

/** Ways to build and environments of other things. */
const modes =
  /^(?:NODE|RAILS|RACK|BABEL|MIX|FLASK|HUGO|WP|APS|CONDA|VIRTUAL|GO|PUPPET|JEKYLL|CYPRESS|VITE_NODE|ELEVENTY)_ENV(?:IRONMENT)?$/;

/** Parents whose children are the variables of one program or the tags of one thing. */
const foreign = /(?:tags?|labels?|annotations|selector|options|choices|enum|allowed|series)$/i;

function gradeOf(key: string): 'naming' | 'settings' | undefined {
  if (key.length > 40 || modes.test(key)) return undefined;
  const plain = key.toLowerCase().replace(/[^a-z]/g, '');
  if (naming.has(plain)) return 'naming';
  if (settings.has(plain)) return 'settings';
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,4}_(?:ENV|ENVIRONMENT)$/.test(key) ? 'settings' : undefined;
}

/** The part of the text whose values stand beside a variable: the whole file, a block, a section. */
function scopeOf(document: ConfigDocument, entry: Entry, index: number, by: string): { readonly scope?: TextRange } | undefined {
  const { keyPath } = entry;
  if (document.format === 'hcl') {
    if (keyPath.length === 1 || (keyPath.length === 2 && (keyPath[0] === 'inputs' || keyPath[0] === 'locals'))) return {};
    if (keyPath[0] !== 'module' || keyPath.length !== 3) return undefined;
    const at = entry.valueRange.start;
    const block = (document.containers ?? []).find(
      ({ block, keyPath: path, range }) => block && path.length === 2 && path[0] === 'module' && range.start <= at && at < range.end,
    );
    return block && { scope: block.range };
  }
  if (document.platform === 'github-actions') {
    if (keyPath.length === 2 && keyPath[0] === 'env') return {};
    return keyPath.length === 4 && keyPath[0] === 'jobs' && keyPath[2] === 'env'
      ? { scope: rangeAround(document.entries, index, 2) }
      : undefined;
  }
  let depth = keyPath.length - 1;
  // Of a pair in a list the list is what it stands in: `env: [{name: ENVIRONMENT, value: prod}]`.
  if (by === 'beside' && depth > 0 && isIndex(keyPath[depth - 1]!)) depth--;
  if (depth === 0) return {};
  return { scope: rangeAround(document.entries, index, depth) };
}

/** Formats that hold settings, not programs. */
const formats = new Set(['dotenv', 'yaml', 'json', 'toml', 'hcl', 'properties', 'ini', 'xml']);

/**
 * A variable that tells the program where it runs (`ENVIRONMENT=staging`, `deploy_env: prod`), for the values beside it.
 * Weaker than the name of the file. `NODE_ENV` and its like are ways to build.
 */
const signal: Signal = {
  id: 'naming-variable',
  collect({ document }) {
    if (!document || !formats.has(document.format)) return [];
    const keys = effectiveKeys(document.entries);
    const found: ScopedEvidence[] = [];
    for (const [index, entry] of document.entries.entries()) {
      if (entry.value.length < 2 || entry.value.length > 160 || entry.tag) continue;
      const { key, start, by } = keys.of(entry);
      const grade = gradeOf(key);
      // Elsewhere a stage is a step: of a pipeline, of a Docker build.
      if (key === 'stage' && document.format !== 'hcl' && document.format !== 'dotenv') continue;
      if (!grade || by === 'above' || foreign.test(entry.keyPath.at(-2) ?? '')) continue;
      const value = entry.value.slice(start);
      const hit = isEnvironmentName(value.trim());
      if (!hit || hit.tier === 'shared') continue;
      const place = scopeOf(document, entry, index, by);
      if (!place) continue;
      const unsure = grade === 'settings' && hit.tier === 'production';
      found.push({
        ...place,
        evidence: {
          carrier: 'variable',
          environment: hit.environment,
          tier: hit.tier,
          weight: grade === 'naming' ? 58 : unsure ? 34 : 50,
          reason: `\`${key}\` is \`${value.trim()}\``,
          range: rangeInValue(entry, start, entry.value.length),
          declares: unsure ? undefined : grade === 'naming' ? 'variable' : 'setting',
        },
      });
    }
    return found;
  },
};
export default signal;
