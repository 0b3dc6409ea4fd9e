import type { TextRange } from '../../base/range.ts';
import { readKeyName } from '../noise/keyNames.ts';
import { isPlaceholder } from '../noise/placeholders.ts';
import { isPrefixed, type TokenKind } from '../vendor.ts';
import { literalPrefix, nameMatches, type CompiledContextual, type CompiledPrefixed } from './vendorCompile.ts';
import type { VendorMatch } from './vendorMatch.ts';

/** Places of one kind that are taken up in one text; what comes after them is not looked at for this kind. */
export const maxPlaces = 1_000;
/** Places of one kind after which each further one is judged when it is found, and not when all are known. */
const unjudged = 64;

/** What the functions of a kind say about a secret. */
export type Told = Pick<VendorMatch, 'proven' | 'environment' | 'principal' | 'expires'>;

type Compiled = CompiledPrefixed | CompiledContextual;

/** What is known of one kind in one text. */
interface Tally {
  seen: number;
  places: number;
  /** The place that counted last. */
  lastStart: number;
  lastEnd: number;
  /** First place where no match was tried yet. */
  untried: number;
  /** By secret text: what was said about it, undefined for what is none. */
  readonly verdicts: Map<string, Told | undefined>;
  /** The name that was judged last. */
  name?: string;
  nameAllowed: boolean;
}

/** Counts and verdicts of the kinds in one text, so that equal secrets are judged once and no kind floods the result. */
export class Tallies {
  private readonly tallies = new Map<Compiled, Tally>();
  /** Whether some kind has many places. */
  private crowds = false;

  /** @param onProblem told when a function of a kind threw */
  constructor(private readonly onProblem: (kindId: string, error: unknown) => void) {}

  /** Whether as many places of the kind are known as one text may have. */
  isFull(compiled: Compiled): boolean {
    return this.crowds && (this.tallies.get(compiled)?.places ?? 0) >= maxPlaces;
  }

  /** Whether no match of the kind is to be tried at `at`: it is full, or has many places and the last one goes on there. */
  isDone(compiled: CompiledPrefixed, at: number): boolean {
    const tally = this.crowds ? this.tallies.get(compiled) : undefined;
    return tally !== undefined && tally.seen > unjudged && (at < tally.lastEnd || tally.places >= maxPlaces);
  }

  /** The first place where no match of the kind was tried yet. */
  untried(compiled: CompiledPrefixed): number {
    return this.of(compiled).untried;
  }

  setUntried(compiled: CompiledPrefixed, offset: number): void {
    this.of(compiled).untried = offset;
  }

  /** Whether a place counts: not when the kind is full, or when it has many places and this one is none of its secrets. */
  admit(compiled: Compiled, text: string, range: TextRange): boolean {
    const tally = this.of(compiled);
    if (tally.places >= maxPlaces) return false;
    if (++tally.seen > unjudged) {
      this.crowds = true;
      if (!this.judge(tally, compiled.kind, text.slice(range.start, range.end))) return false;
    }
    if (tally.lastStart !== range.start) tally.places++;
    tally.lastStart = range.start;
    tally.lastEnd = range.end;
    return true;
  }

  /** What the functions of a kind say about a secret; undefined when it stands for none, its check says no or one of them threw. */
  verdict(compiled: Compiled, secret: string): Told | undefined {
    return this.judge(this.of(compiled), compiled.kind, secret);
  }

  /** Whether values of a contextual kind may stand under a name. */
  allowsName(compiled: CompiledContextual, name: string): boolean {
    const tally = this.of(compiled);
    if (tally.name !== name) {
      tally.name = name;
      tally.nameAllowed = nameMatches(compiled, name) && !isCalledSecret(compiled.kind, name);
    }
    return tally.nameAllowed;
  }

  private of(compiled: Compiled): Tally {
    const known = this.tallies.get(compiled);
    if (known) return known;
    const made = {
      seen: 0,
      places: 0,
      lastStart: -1,
      lastEnd: -1,
      untried: 0,
      verdicts: new Map<string, Told | undefined>(),
      nameAllowed: false,
    };
    this.tallies.set(compiled, made);
    return made;
  }

  private judge(tally: Tally, kind: TokenKind, secret: string): Told | undefined {
    const { verdicts } = tally;
    const known = verdicts.get(secret);
    if (known || verdicts.has(secret)) return known;
    const told = isFiller(kind, secret) ? undefined : tell(kind, secret, this.onProblem);
    verdicts.set(secret, told);
    return told;
  }
}

/** What the functions of a kind say about a secret; undefined when its check says no or one of them threw. */
export function tell(kind: TokenKind, secret: string, onProblem: (kindId: string, error: unknown) => void): Told | undefined {
  try {
    if (kind.check && !kind.check(secret)) return undefined;
    const proven = kind.proof?.(secret);
    const environment = kind.environment?.(secret);
    const principal = kind.principal?.(secret);
    const expires = kind.expires?.(secret);
    return {
      ...(proven !== undefined && { proven }),
      ...(environment && { environment }),
      ...(principal && { principal }),
      ...(expires !== undefined && { expires }),
    };
  } catch (error) {
    onProblem(kind.id, error);
    return undefined;
  }
}

/**
 * Whether a match only stands for a token. Tokens hold names of tenants and hosts that may well be called `example`, so the
 * longest run of letters and digits is judged where there is a long one, and the whole text otherwise.
 */
export function isFiller(kind: TokenKind, secret: string): boolean {
  let body = '';
  for (const run of secret.split(/[^A-Za-z0-9]/)) if (run.length > body.length) body = run;
  if (body.length >= 16) return isPlaceholder(body);
  return (kind.sensitivity ?? 'secret') === 'secret' && isPlaceholder(secret);
}

/**
 * Whether a name calls its value a token, secret or password, although the kind takes values of this form for identifiers.
 * Only the name tells one from the other then, so it decides: `ACME_CLIENT_ID` is an identifier, `ACME_TOKEN` is none.
 */
export function isCalledSecret(kind: TokenKind, name: string): boolean {
  if ((kind.sensitivity ?? 'secret') === 'secret' || isPrefixed(kind) || literalPrefix(kind.value.source) >= 2) return false;
  const reading = readKeyName(name);
  return reading.grade === 'strong' && reading.kind !== 'key';
}
