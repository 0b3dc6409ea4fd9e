import type { Edge } from '../model/edge.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { NamedEnvironment, Pointed } from '../model/pointer.ts';

/** Claims weaker than this (0–1) do not tell what a file is of. */
const leastConfidence = 0.4;

/** How the environments that have files of their own are spelled in file names. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  production: ['production', 'prod', 'prd', 'live'],
  staging: ['staging', 'stage', 'stg'],
  uat: ['uat'],
  preprod: ['preprod', 'pre-prod', 'preproduction'],
  nonprod: ['nonprod', 'non-prod'],
  acceptance: ['acc', 'acceptance'],
  test: ['test', 'testing', 'tst'],
  qa: ['qa'],
  development: ['development', 'dev', 'local'],
};

/** The part of the index that edges ask: files by the workspace folder and path of the file that asks. */
export interface FileLookup {
  fileAt(from: FileFacts, path: string): FileFacts | undefined;
  /** Identifies a path in the workspace folder of a file. */
  keyAt(from: FileFacts, path: string): string;
}

/**
 * What edges lead to, and from each file to the files that choose it: only these are looked at again when the environment of a file
 * changes or a file comes or goes.
 */
export class EdgeTargets {
  /** From the key of a path, which may hold `*` in place of an environment, to the URIs of the files that choose it. */
  private readonly choosers = new Map<string, Set<string>>();

  constructor(
    private readonly files: FileLookup,
    private readonly judge: (named: NamedEnvironment | undefined) => Pointed | undefined,
  ) {}

  /**
   * Replaces one file.
   * @returns URIs of other files of which an edge may lead elsewhere now
   */
  update(old: FileFacts | undefined, fresh: FileFacts | undefined): ReadonlySet<string> {
    if (old?.edges) for (const key of this.keysOf(old)) this.remove(key, old.uri);
    if (fresh?.edges)
      for (const key of this.keysOf(fresh)) {
        const known = this.choosers.get(key);
        if (known) known.add(fresh.uri);
        else this.choosers.set(key, new Set([fresh.uri]));
      }
    const affected = new Set<string>();
    const any = fresh ?? old;
    if (!any || this.choosers.size === 0 || summary(old) === summary(fresh)) return affected;
    const collect = (path: string): void => {
      for (const uri of this.choosers.get(this.files.keyAt(any, path)) ?? []) if (uri !== any.uri) affected.add(uri);
    };
    collect(any.path);
    if (!old || !fresh) for (const path of patternsOf(any.path)) collect(path);
    return affected;
  }

  /**
   * The environment of what an edge of a file leads to: that of the file it names, where the workspace has it, else what the
   * name or path says. Undefined where it leads to what several environments share, or nothing is known.
   */
  targetOf(from: FileFacts, edge: Edge): Pointed | undefined {
    for (const path of edge.paths) {
      const file = this.files.fileAt(from, path);
      if (!file) continue;
      const claim = file.claims[0];
      if (claim && !claim.scope && isTelling(claim))
        return {
          environment: claim.environment,
          tier: claim.tier,
          reason: claim.evidence[0]?.reason ?? edge.says?.reason ?? `it is of ${claim.environment}`,
          persona: 'regular',
          confidence: claim.confidence,
        };
      if (!edge.folder) return undefined;
    }
    return this.judge(edge.says);
  }

  /** Whether the workspace has the file that an edge names for another environment, too. */
  hasRival(from: FileFacts, { rival }: Edge, environment: string): boolean {
    if (rival === undefined) return true;
    return (spellings[environment] ?? [environment]).some((word) => this.files.fileAt(from, rival.replace('*', word)) !== undefined);
  }

  private *keysOf(facts: FileFacts): Iterable<string> {
    for (const { paths, rival } of facts.edges ?? []) {
      for (const path of paths) yield this.files.keyAt(facts, path);
      if (rival !== undefined) yield this.files.keyAt(facts, rival);
    }
  }

  private remove(key: string, uri: string): void {
    const known = this.choosers.get(key);
    known?.delete(uri);
    if (known?.size === 0) this.choosers.delete(key);
  }
}

function isTelling({ tier, confidence }: EnvironmentClaim): boolean {
  return tier !== 'unknown' && tier !== 'shared' && confidence >= leastConfidence;
}

/** What edges see of a file. */
function summary(facts: FileFacts | undefined): string {
  const claim = facts?.claims[0];
  if (!facts) return '-';
  return claim && !claim.scope && isTelling(claim) ? `${claim.environment}:${claim.tier}` : '';
}

/** The path with `*` in place of each spelling of an environment in its file name. */
function patternsOf(path: string): readonly string[] {
  const from = path.lastIndexOf('/') + 1;
  const name = path.slice(from).toLowerCase();
  const found: string[] = [];
  for (const words of Object.values(spellings))
    for (const word of words) {
      const at = name.indexOf(word);
      if (at >= 0) found.push(`${path.slice(0, from + at)}*${path.slice(from + at + word.length)}`);
    }
  return found;
}
