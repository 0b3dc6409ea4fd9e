import type { Tier } from '../model/environment.ts';
import { strengthOf } from './ambiguity.ts';
import { environmentsIn, tokensOf, type Token } from './tokens.ts';

/** What the name of a place (a file, folder, job, module…) says of the environment that lives there. */
export interface CarrierName {
  readonly environment: string;
  readonly tier: Tier;
  /** The word as it stands in the name. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the word stands; numbers, regions and `env` beside it do not count. */
  readonly at: 'whole' | 'end' | 'start' | 'inside';
  /** `strong`: hardly ever means anything else. `final`: only as the last word. `weak`: has another meaning of its own. */
  readonly strength: 'strong' | 'final' | 'weak';
  /** Number of words of the name, without numbers and regions. */
  readonly words: number;
}

/** Short for an environment only in the name of a place; in a value they mean anything. */
const placesOnly: Readonly<Record<string, { readonly environment: string; readonly tier: Tier }>> = {
  val: { environment: 'validation', tier: 'staging' },
  pp: { environment: 'preprod', tier: 'staging' },
  mainnet: { environment: 'production', tier: 'production' },
};

/** Words that in the name of a place mean an environment when they stand last, although they may mean other things in a value. */
const lasting = new Set(['stage', 'tst', 'sandbox', 'sbx', 'sit']);

function gradeOf(word: string): CarrierName['strength'] {
  const lower = word.toLowerCase();
  if (lower === 'mainnet') return 'strong';
  const known = strengthOf(word);
  if (known === 'strong' || known === 'final') return known;
  return lasting.has(lower.replace(/\d{1,3}$/, '')) ? 'final' : 'weak';
}

/** What stands beside an environment's name without making it the name of another thing. */
const beside =
  /^(?:env|environment|v?\d{1,4}|eu|us|ap|uk|de|fr|nl|ca|emea|apac|(?:north|south|east|west|central){1,2}(?:europe|us|asia|eu)?\d{0,2}|[a-z]{2}(?:west|east|north|south|central)\d{0,2}|\d{1,2}[a-z])$/i;

/** Names longer than this are texts. */
const longest = 160;

/**
 * Every word of a place's name that may say an environment, in text order.
 * @param name without the ending of a file
 */
export function carrierNamesIn(name: string): CarrierName[] {
  if (name.length > longest) return [];
  const tokens = tokensOf(name);
  const hits: Pick<CarrierName, 'environment' | 'tier' | 'text' | 'start' | 'end'>[] = environmentsIn(name).filter(
    (hit) => hit.tier !== 'shared',
  );
  for (const { text, start, end } of tokens) {
    const word = placesOnly[text.toLowerCase()];
    if (word && !hits.some((hit) => hit.start <= start && end <= hit.end)) hits.push({ ...word, text, start, end });
  }
  hits.sort((a, b) => a.start - b.start);
  return hits.map((hit) => {
    const counts = (token: Token): boolean => (token.start >= hit.start && token.end <= hit.end ? false : !beside.test(token.text));
    const before = tokens.some((token) => token.end <= hit.start && counts(token));
    const after = tokens.some((token) => token.start >= hit.end && counts(token));
    return {
      environment: hit.environment,
      tier: hit.tier,
      text: hit.text,
      start: hit.start,
      end: hit.end,
      at: before ? (after ? 'inside' : 'end') : after ? 'start' : 'whole',
      strength: gradeOf(hit.text),
      words: tokens.filter(counts).length + 1,
    };
  });
}

/**
 * The environment that the name of a place tells: its last word that hardly means anything else, else its last word that
 * may mean one (`smartpay-training-staging`, `mitx-staging-production`, `merge_to_main_staging`). A `local` at the end
 * says only where the file is read.
 */
export function carrierNameOf(name: string): CarrierName | undefined {
  const hits = carrierNamesIn(name);
  const sure = hits.filter((hit) => hit.strength === 'strong' || (hit.strength === 'final' && (hit.at === 'end' || hit.at === 'whole')));
  return (
    sure.at(-1) ??
    hits.filter((hit) => hit.text.toLowerCase() !== 'local' && hit.strength !== 'weak').at(-1) ??
    hits.filter((hit) => hit.text.toLowerCase() !== 'local').at(-1) ??
    hits.at(-1)
  );
}

/** Words between two environments that say that both are meant: `deploy-staging-and-production`, `sync-prod-to-staging`. */
const both = /^[^A-Za-z0-9]*(?:and|or|to|vs|from|2|und|et)?[^A-Za-z0-9]*$/i;

/**
 * The other environment of a name that means two: of another tier, joined to the one that counts by a word that says so.
 */
export function otherOf(name: string, counts: CarrierName): CarrierName | undefined {
  return carrierNamesIn(name).find((hit) => {
    if (hit.end > counts.start || hit.tier === counts.tier || hit.strength !== 'strong') return false;
    const between = name.slice(hit.end, counts.start);
    return both.test(between) && /[A-Za-z0-9+,&]/.test(between);
  });
}
