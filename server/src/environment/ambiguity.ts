import type { SlotPlace } from '../model/pointer.ts';

/**
 * How much a word that names an environment says in the name of a thing (`orders-prod`, `content-preview`):
 * - `strong`: hardly ever means anything else, wherever it stands;
 * - `final`: means the environment behind other words (`orders-dev`, `orders-dev-state`); in front also a tool or a team (`dev-tools`);
 * - `weak`: means the environment as a whole segment; beside other words it mostly means something else (`test-results`);
 * - `vague`: has a meaning of its own everywhere (the CI server, a demo, a review): needs the same name with another environment.
 */
export type WordStrength = 'strong' | 'final' | 'weak' | 'vague';

const words: Readonly<Record<Exclude<WordStrength, 'weak'>, ReadonlySet<string>>> = {
  strong: new Set(
    (
      'prod production prd produktion producao produccion staging stage stg stag uat qa development ' +
      'preprod preproduction preprd ppd pre-prod pre-production nonprod nonproduction nonprd nprd non-prod non-production'
    ).split(' '),
  ),
  final: new Set('dev develop devel'.split(' ')),
  vague: new Set('ci e2e integration int sit fat demo training preview review ephemeral rc acc acceptance local localhost'.split(' ')),
};

/** Lesser numbers say more. */
const ranks: Readonly<Record<WordStrength, number>> = { strong: 0, final: 1, weak: 2, vague: 3 };

/** @param word as it stands in the text; digits at its end do not matter */
export function strengthOf(word: string): WordStrength {
  const plain = word
    .toLowerCase()
    .replace(/\d{1,3}$/, '')
    .replace(/[^a-z]+/g, '-');
  for (const strength of ['strong', 'final', 'vague'] as const) if (words[strength].has(plain)) return strength;
  return 'weak';
}

/** 0 for the word that says most. */
export function rankOf(word: string): number {
  return ranks[strengthOf(word)];
}

/** What a word at a place says without anything else of the workspace: sure, arguable, or nothing. */
export function standingAlone(word: string, at: SlotPlace): 'sure' | 'arguable' | 'nothing' {
  const strength = strengthOf(word);
  if (strength === 'strong') return 'sure';
  const ownSegment = at === 'whole' || at === 'segment';
  if (strength === 'vague') return at === 'whole' ? 'arguable' : 'nothing';
  if (ownSegment) return 'sure';
  if (strength === 'final') return at === 'start' ? 'nothing' : 'sure';
  return at === 'end' ? 'arguable' : 'nothing';
}
