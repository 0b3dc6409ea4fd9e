import fs from 'node:fs';
import type { Finding } from '../model/finding.ts';
import { InputError } from './usage.ts';

/** One known finding, or several that differ only in their place within a file. */
interface BaselineEntry {
  /** Digest of rule, path and key path: the same everywhere, and made without the value. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly count: number;
}

export interface BaselineUse {
  /** Findings that the baseline does not know. */
  readonly findings: readonly Finding[];
  /** Findings that it knows. */
  readonly known: number;
  /** Entries that match nothing any more, each counted as often as it is missing. */
  readonly stale: number;
}

const version = 1;
const maxSize = 100_000_000;

/** Known findings, which a scan leaves out. */
export class Baseline {
  private constructor(private readonly entries: readonly BaselineEntry[]) {}

  static of(findings: readonly Finding[]): Baseline {
    const entries = new Map<string, BaselineEntry>();
    for (const { fingerprint, ruleId, primary } of findings) {
      const count = (entries.get(fingerprint)?.count ?? 0) + 1;
      entries.set(fingerprint, { fingerprint, rule: ruleId, path: primary.path, count });
    }
    return new Baseline(
      [...entries.values()].sort((a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)),
    );
  }

  /** @throws InputError when the file cannot be read or is no baseline */
  static read(file: string): Baseline {
    let text: string;
    try {
      if (fs.statSync(file).size > maxSize) throw new InputError(`${file} is larger than ${maxSize} bytes and no baseline.`);
      text = fs.readFileSync(file, 'utf8');
    } catch (error) {
      if (error instanceof InputError) throw error;
      const { code } = error as NodeJS.ErrnoException;
      throw new InputError(`cannot read the baseline ${file}: ${code === 'ENOENT' ? 'it does not exist' : (code ?? 'unknown error')}.`);
    }
    let data: unknown;
    try {
      data = JSON.parse(text.replace(/^\ufeff/, ''));
    } catch {
      throw new InputError(`${file} is not valid JSON. \`bulkhead baseline --output ${file}\` writes it anew.`);
    }
    const { version: written, findings } = (data ?? {}) as { version?: unknown; findings?: unknown };
    if (written !== version) throw new InputError(`${file} is no baseline of version ${version}.`);
    if (!Array.isArray(findings)) throw new InputError(`${file} has no list \`findings\`.`);
    const wrong = findings.findIndex((entry) => !isEntry(entry));
    if (wrong >= 0)
      throw new InputError(`${file}: entry ${wrong + 1} of \`findings\` needs \`fingerprint\`, \`rule\`, \`path\` and \`count\`.`);
    return new Baseline(findings as BaselineEntry[]);
  }

  /** As JSON, one line for each entry, in an order that does not depend on the machine. */
  toString(): string {
    const lines = this.entries.map(({ path, rule, fingerprint, count }) => `    ${JSON.stringify({ path, rule, fingerprint, count })}`);
    return `{\n  "version": ${version},\n  "findings": [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
  }

  get count(): number {
    return this.entries.reduce((sum, { count }) => sum + count, 0);
  }

  /** @param isInScope whether a path was scanned at all, so that an entry for it should match */
  apply(all: readonly Finding[], isInScope: (path: string) => boolean): BaselineUse {
    const left = new Map<string, number>();
    for (const { fingerprint, count } of this.entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
    const findings = all.filter(({ fingerprint }) => {
      const count = left.get(fingerprint) ?? 0;
      if (count > 0) left.set(fingerprint, count - 1);
      return count === 0;
    });
    const paths = new Map(this.entries.map(({ fingerprint, path }) => [fingerprint, path]));
    let stale = 0;
    for (const [fingerprint, count] of left) if (isInScope(paths.get(fingerprint)!)) stale += count;
    return { findings, known: all.length - findings.length, stale };
  }
}

function isEntry(entry: unknown): entry is BaselineEntry {
  const { fingerprint, rule, path, count } = (entry ?? {}) as Record<string, unknown>;
  return (
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{16}$/.test(fingerprint) &&
    typeof rule === 'string' &&
    typeof path === 'string' &&
    Number.isSafeInteger(count) &&
    (count as number) > 0
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
