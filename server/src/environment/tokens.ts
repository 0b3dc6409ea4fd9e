import type { Tier } from '../model/environment.ts';

/** A word that names an environment. */
export interface EnvironmentToken {
  /** Canonical name: `prod`, `production` and `prd` are all `production`. */
  readonly environment: string;
  readonly tier: Tier;
}

const names: Readonly<Record<string, readonly [Tier, readonly string[]]>> = {
  production: ['production', ['prod', 'production', 'prd', 'live', 'produktion', 'producao', 'produccion']],
  staging: ['staging', ['stage', 'staging', 'stag', 'stg']],
  uat: ['staging', ['uat']],
  preprod: ['staging', ['preprod', 'preproduction', 'ppd', 'preprd']],
  acceptance: ['staging', ['acc', 'acceptance']],
  rc: ['staging', ['rc']],
  nonprod: ['staging', ['nonprod', 'nonproduction', 'nonprd', 'nprd']],
  test: ['test', ['test', 'testing', 'tst']],
  qa: ['test', ['qa']],
  ci: ['test', ['ci']],
  integration: ['test', ['e2e', 'integration', 'int', 'sit', 'fat']],
  sandbox: ['test', ['sandbox', 'sbx']],
  demo: ['test', ['demo']],
  training: ['test', ['training']],
  preview: ['preview', ['preview', 'review', 'ephemeral']],
  development: ['development', ['dev', 'develop', 'development', 'devel', 'local', 'localhost', 'devcontainer']],
  shared: ['shared', ['base', 'common', 'default', 'global', 'all', 'shared']],
};

const byWord = new Map<string, EnvironmentToken>();
for (const [environment, [tier, words]] of Object.entries(names)) for (const word of words) byWord.set(word, { environment, tier });

/** Letters of the longest name. */
const longest = Math.max(...[...byWord.keys()].map((word) => word.length));

const templateWords = new Set(['example', 'sample', 'template', 'tmpl', 'dist', 'schema', 'defaults', 'skeleton', 'boilerplate']);

/** The environment that one whole token names; digits at its end (`prod01`) do not matter. Case-insensitive. */
export function tierOfToken(token: string): EnvironmentToken | undefined {
  // Most tokens are longer than any name, or begin with no letter.
  if (token.length > longest + 3 || token.length < 2 || token.charCodeAt(0) < 65) return undefined;
  const word = token.toLowerCase();
  const exact = byWord.get(word);
  if (exact) return exact;
  let end = word.length;
  while (end > 0 && word.length - end < 3 && isDigit(word.charCodeAt(end - 1))) end--;
  return end < word.length && end > 2 ? byWord.get(word.slice(0, end)) : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isTemplateToken(token: string): boolean {
  return templateWords.has(token.toLowerCase());
}

/** A token with its place in the text it was cut from. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  return code > 127 ? 1 : 0;
}

/** Splits at everything that is no letter or digit, and where camel case turns: `PROD_dbHost2` → PROD, db, Host2. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  const push = (end: number): void => {
    if (start >= 0 && end > start) tokens.push({ text: text.slice(start, end), start, end });
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === 0) {
      push(i);
      continue;
    }
    if (start >= 0 && kind === 2) {
      const before = classOf(text.charCodeAt(i - 1));
      const after = i + 1 < text.length ? classOf(text.charCodeAt(i + 1)) : 0;
      if (before === 1 || before === 3 || (before === 2 && after === 1)) push(i);
    }
    if (start < 0) start = i;
  }
  push(text.length);
  return tokens;
}

export interface EnvironmentHit extends EnvironmentToken {
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text. */
  readonly text: string;
}

const prefixes = new Set(['pre', 'non', 'not']);

/**
 * Every environment that whole tokens of `text` name, in text order. `pre-prod` and `non-prod` are one name; `pr-123`
 * and `review-x` are previews; `pro` counts only when `siblings` say that it stands beside `dev` or `uat`.
 */
export function environmentsIn(text: string, siblings?: (word: string) => boolean): EnvironmentHit[] {
  const tokens = tokensOf(text);
  const hits: EnvironmentHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const word = token.text.toLowerCase();
    const next = tokens[i + 1];
    if (next && prefixes.has(word) && next.start - token.end <= 1) {
      const joined = byWord.get((word === 'not' ? 'non' : word) + next.text.toLowerCase());
      if (joined) {
        hits.push({ ...joined, start: token.start, end: next.end, text: text.slice(token.start, next.end) });
        i++;
        continue;
      }
    }
    if (word === 'pr' && next && /^\d{1,7}$/.test(next.text)) {
      hits.push({ environment: 'preview', tier: 'preview', start: token.start, end: next.end, text: text.slice(token.start, next.end) });
      i++;
      continue;
    }
    const known = tierOfToken(word) ?? (word === 'pro' && siblings?.('pro') ? byWord.get('prod') : undefined);
    if (known) hits.push({ ...known, start: token.start, end: token.end, text: token.text });
  }
  return hits;
}

/** The environment that a whole name means (`production`, `prod-eu`, `PRE_PROD`), or undefined. */
export function environmentOfName(name: string): EnvironmentToken | undefined {
  const hits = environmentsIn(name).filter((hit) => hit.tier !== 'shared');
  return hits[0];
}

/** What may stand beside an environment's name without making it another thing: `env`, a number, a cloud region. */
const region =
  /^(?:env|environment|\d{1,3}|eu|us|ap|emea|apac|(?:[a-z]{2} ?)?(?:gov ?)?(?:north|south)?(?:north|south|east|west|central)(?:europe|us|asia)? ?\d?)$/i;

/** Longer texts hold more than a name with a region. */
const maxName = 64;

/** Whether the whole text is the name of an environment, save for a number or region beside it. */
export function isEnvironmentName(name: string): EnvironmentToken | undefined {
  if (name.length > maxName) return undefined;
  const hits = environmentsIn(name);
  if (hits.length !== 1) return undefined;
  const hit = hits[0]!;
  const rest = (name.slice(0, hit.start) + name.slice(hit.end)).replace(/[^A-Za-z0-9]+/g, ' ').trim();
  return rest === '' || region.test(rest) ? hit : undefined;
}
