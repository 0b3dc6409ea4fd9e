import type { FileFacts } from '../model/facts.ts';
import type { NamedEnvironment } from '../model/pointer.ts';
import { namedByReference } from '../model/reference.ts';

/** What the workspace holds of one template: its environments with the number of names, and the files that have one. */
interface Variants {
  readonly environments: Map<string, number>;
  readonly uris: Map<string, number>;
}

/** Everything of a file's facts that names an environment by a word. */
export function* namedIn(facts: FileFacts): Iterable<NamedEnvironment> {
  for (const { pointsTo } of facts.endpoints) if (pointsTo?.slot) yield pointsTo;
  for (const { pointsTo } of facts.identities) if (pointsTo?.slot) yield pointsTo;
  for (const { says } of facts.edges ?? []) if (says?.slot) yield says;
  for (const reference of facts.references) if (reference.environment?.slot) yield namedByReference(reference)!;
}

/**
 * From the template of a name (the name with a hole in place of the environment's word) to the environments in which
 * the workspace has it. Two of them are a contrast: then the word means an environment, whatever else it may mean.
 */
export class ContrastIndex {
  private readonly variants = new Map<number, Variants>();

  /**
   * Replaces one file.
   * @returns URIs of other files with a template of which the environments changed: a contrast came, went, or is another
   */
  update(uri: string, old: FileFacts | undefined, fresh: FileFacts | undefined): ReadonlySet<string> {
    const before = new Map<number, string>();
    const note = (template: number): void => {
      if (!before.has(template)) before.set(template, this.environmentsOf(template).join());
    };
    for (const [facts, by] of [
      [old, -1],
      [fresh, 1],
    ] as const)
      for (const { slot, environment } of facts ? namedIn(facts) : [])
        for (const template of [slot!.template, slot!.family]) {
          if (template === undefined) continue;
          note(template);
          this.add(uri, template, environment, by);
        }
    const affected = new Set<string>();
    for (const [template, environments] of before) {
      if (environments === this.environmentsOf(template).join()) continue;
      for (const other of this.variants.get(template)?.uris.keys() ?? []) if (other !== uri) affected.add(other);
    }
    return affected;
  }

  /** Environments in which names of this template stand. */
  environmentsOf(template: number): readonly string[] {
    return [...(this.variants.get(template)?.environments.keys() ?? [])].sort();
  }

  /** Whether the workspace has the same name with another environment in its place. */
  hasContrast(template: number): boolean {
    return (this.variants.get(template)?.environments.size ?? 0) > 1;
  }

  private add(uri: string, template: number, environment: string, count: number): void {
    let known = this.variants.get(template);
    if (!known) this.variants.set(template, (known = { environments: new Map(), uris: new Map() }));
    change(known.environments, environment, count);
    change(known.uris, uri, count);
    if (known.uris.size === 0) this.variants.delete(template);
  }
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}
