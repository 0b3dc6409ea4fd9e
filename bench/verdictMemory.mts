import { createHmac } from 'node:crypto';
import fs from 'node:fs';

export const judgements = ['right', 'arguable', 'wrong'] as const;
export type Judgement = (typeof judgements)[number];

/** A judgement with its cause in our words: `vendor's own host`. */
export interface RememberedVerdict {
  readonly verdict: Judgement;
  readonly cause: string;
}

/** The committed file: nothing of the repositories can be read from it. */
interface VerdictFile {
  /** Separates the hashes from those of anybody else who hashes the same names. */
  readonly key: string;
  /** `VERDICT: CAUSE` by hash. */
  readonly verdicts: Readonly<Record<string, string>>;
}

/** Verdicts on findings in other people's repositories, by keyed hash of (repository, path, rule, subject). */
export class VerdictMemory {
  readonly #key: string;
  readonly #verdicts: Map<string, RememberedVerdict>;

  private constructor(key: string, verdicts: Map<string, RememberedVerdict>) {
    this.#key = key;
    this.#verdicts = verdicts;
  }

  /** @throws Error naming the entry that is no verdict */
  static read(file: string): VerdictMemory {
    const read = JSON.parse(fs.readFileSync(file, 'utf8')) as VerdictFile;
    if (!/^[0-9a-f]{32,}$/.test(read.key)) throw new Error(`${file}: the key has at least 32 hexadecimal digits.`);
    const verdicts = new Map(Object.entries(read.verdicts).map(([hash, text]) => [hash, parseVerdict(text, `${file}: ${hash}`)]));
    return new VerdictMemory(read.key, verdicts);
  }

  /** 16 hexadecimal digits. */
  hashOf(repository: string, path: string, rule: string, subject: string): string {
    return createHmac('sha256', Buffer.from(this.#key, 'hex'))
      .update([repository, path, rule, subject].join('\0'))
      .digest('hex')
      .slice(0, 16);
  }

  verdictOf(hash: string): RememberedVerdict | undefined {
    return this.#verdicts.get(hash);
  }

  /**
   * Takes lines `HASH VERDICT: CAUSE`; empty lines and lines with `#` do not count.
   *
   * @returns how many were new or changed
   * @throws Error naming the line that is no verdict
   */
  judge(text: string): number {
    let taken = 0;
    for (const [i, line] of text.split('\n').entries()) {
      if (!line.trim() || line.startsWith('#')) continue;
      const match = /^([0-9a-f]{16}) (.+)$/.exec(line);
      if (!match) throw new Error(`line ${i + 1} is not of the form HASH VERDICT: CAUSE`);
      this.#verdicts.set(match[1]!, parseVerdict(match[2]!, `line ${i + 1}`));
      taken++;
    }
    return taken;
  }

  write(file: string): void {
    const verdicts = Object.fromEntries(
      [...this.#verdicts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([hash, { verdict, cause }]) => [hash, `${verdict}: ${cause}`]),
    );
    fs.writeFileSync(file, `${JSON.stringify({ key: this.#key, verdicts }, null, 2)}\n`);
  }
}

function parseVerdict(text: string, where: string): RememberedVerdict {
  const match = /^(right|arguable|wrong): (\S.*)$/.exec(text.trim());
  if (!match) throw new Error(`${where} takes a verdict (right, arguable, wrong) and a cause.`);
  return { verdict: match[1] as Judgement, cause: match[2]! };
}
