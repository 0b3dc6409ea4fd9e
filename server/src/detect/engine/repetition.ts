/** Looks in a row that gave nothing before a repetition is searched for. */
const patience = 128;
const longestWait = 4_096;
/** Length of the piece that has to come again, and how far on it is searched for. */
const sample = 64;
const maxPeriod = 8_192;
const chunk = 2_048;

/** How far around its offset a look can see, UTF-16 code units. */
export interface Sight {
  readonly before: number;
  readonly after: number;
}

/**
 * Finds stretches in which a text repeats itself, so that a look that gave nothing is not taken again where the text all
 * around is the same: what a look gives depends on the text in its sight only.
 */
export class Repetition {
  /** Looks at offsets before this one would give nothing. */
  until = 0;
  private fruitless = 0;
  private wait = patience;
  private lastFound = -1;

  constructor(
    private readonly text: string,
    private readonly sight: Sight,
  ) {}

  /** Tells that the look at `at` gave something. */
  found(at: number): void {
    this.lastFound = at;
    this.fruitless = 0;
  }

  /** Tells that the look at `at` gave nothing. Looks go on through the text, `sight.before` back at most. */
  nothing(at: number): void {
    if (++this.fruitless < this.wait) return;
    this.fruitless = 0;
    const { text, sight } = this;
    const from = at - 2 * sight.before;
    const period = text.slice(at + 1, at + maxPeriod).indexOf(text.slice(at, at + sample)) + 1;
    // The stretch that is repeated has to be one where all looks gave nothing.
    if (period > 0 && from >= period && from - period > this.lastFound) this.until = endOfRepetition(text, from, period) - sight.after;
    // What does not repeat is not asked again so soon.
    this.wait = this.until > at ? patience : Math.min(this.wait * 2, longestWait);
  }
}

/** The first offset from `from` on where the text is not what it is `period` before; the length of the text where none is. */
function endOfRepetition(text: string, from: number, period: number): number {
  let at = from;
  while (at + chunk <= text.length && text.slice(at, at + chunk) === text.slice(at - period, at - period + chunk)) at += chunk;
  while (at < text.length && text.charCodeAt(at) === text.charCodeAt(at - period)) at++;
  return at;
}
