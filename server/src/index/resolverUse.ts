import type { FileFacts } from '../model/facts.ts';
import { resolverOf } from '../references/syntaxRegistry.ts';

/** Files that show how something is run: their silence about a resolver means that nothing runs it. */
const runs =
  /(?:^|\/)(?:package\.json|Makefile|makefile|GNUmakefile|justfile|Justfile|Taskfile\.ya?ml|Procfile|Rakefile|README(?:\.\w{1,8})?|mise\.toml|\.envrc|(?:docker-)?compose[\w.-]{0,32}\.ya?ml)$/;

function showsRuns(facts: FileFacts): boolean {
  return facts.pipeline !== undefined || facts.format === 'shell' || facts.format === 'dockerfile' || runs.test(facts.path);
}

/** Resolvers that the files of a workspace need, and those that they run. */
export class ResolverUse {
  private readonly running = new Map<string, number>();
  private readonly needing = new Map<string, Set<string>>();
  private showing = 0;

  /** Whether a resolver is run anywhere; undefined where no file shows how anything is run. */
  isRun(resolver: string): boolean | undefined {
    if ((this.running.get(resolver) ?? 0) > 0) return true;
    return this.showing > 0 ? false : undefined;
  }

  /**
   * Replaces the facts of one file.
   * @returns URIs of the files that need a resolver of which it is known otherwise now
   */
  update(before: FileFacts | undefined, after: FileFacts | undefined): ReadonlySet<string> {
    const ids = new Set([...this.needing.keys(), ...(before?.tools ?? []), ...(after?.tools ?? [])]);
    const known = new Map([...ids].map((id) => [id, this.isRun(id)]));
    this.count(before, -1);
    this.count(after, 1);
    const changed = new Set<string>();
    for (const [id, was] of known) if (this.isRun(id) !== was) for (const uri of this.needing.get(id) ?? []) changed.add(uri);
    return changed;
  }

  private count(facts: FileFacts | undefined, by: 1 | -1): void {
    if (!facts) return;
    if (showsRuns(facts)) this.showing += by;
    for (const tool of facts.tools ?? []) this.running.set(tool, (this.running.get(tool) ?? 0) + by);
    for (const reference of facts.references) {
      const id = resolverOf(reference)?.id;
      if (id === undefined) continue;
      const uris = this.needing.get(id) ?? new Set<string>();
      this.needing.set(id, uris);
      if (by > 0) uris.add(facts.uri);
      else uris.delete(facts.uri);
    }
  }
}
