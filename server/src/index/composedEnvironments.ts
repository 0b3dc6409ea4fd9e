import type { TakenBase } from '../model/composition.ts';
import type { FileFacts } from '../model/facts.ts';
import type { EnvironmentClaim } from '../model/environment.ts';

/** Overlays above one file that are followed, and how many steps. */
const maxAbove = 200;
const maxSteps = 10;

/** Claims weaker than this (0–1) do not pass on. */
const leastConfidence = 0.4;

const isKustomizationName = /^(?:kustomization\.ya?ml|Kustomization)$/;

/** One environment that a base file lives in because something of that environment takes it in. */
interface Composed {
  readonly claim: EnvironmentClaim;
  /** Settings that something on the way makes anew. */
  readonly sets: ReadonlySet<string>;
}

/**
 * Which environments a base lives in by what is laid over it: kustomize bases, Terraform modules, Helm, Compose, Spring
 * and .NET layers. A base belongs to the environment of an overlay only where the overlay does not set the same thing.
 */
export class ComposedEnvironments {
  private readonly byKey = new Map<string, FileFacts>();
  /** From a file or folder to the keys of the files that take it in. */
  private readonly takers = new Map<string, Set<string>>();
  private readonly cache = new Map<string, readonly Composed[]>();
  private readonly setsOf = new Map<string, ReadonlySet<string>>();

  /**
   * Replaces one file.
   * @returns URIs of other files whose environments may have changed
   */
  update(old: FileFacts | undefined, fresh: FileFacts | undefined): ReadonlySet<string> {
    if (!old?.composition?.takes.length && !fresh?.composition?.takes.length) {
      for (const facts of [old, fresh]) if (facts) this.byKey.delete(keyOf(facts));
      if (fresh) this.byKey.set(keyOf(fresh), fresh);
      const any = fresh ?? old;
      if (any) this.cache.delete(keyOf(any));
      // A base that is there now is what others wait for; it has no effect on further files.
      return new Set(any && (this.takers.size > 0 ? this.patchedBeside(any) : []));
    }
    const affected = new Set<string>();
    for (const facts of [old, fresh]) {
      if (!facts) continue;
      const key = keyOf(facts);
      if (facts === old) {
        this.collectBelow(facts, affected);
        for (const taken of facts.composition?.takes ?? []) this.takers.get(`${rootOf(facts)}${taken.path}`)?.delete(key);
        this.byKey.delete(key);
      } else {
        this.byKey.set(key, facts);
        for (const taken of facts.composition?.takes ?? []) {
          const target = `${rootOf(facts)}${taken.path}`;
          const known = this.takers.get(target);
          if (known) known.add(key);
          else this.takers.set(target, new Set([key]));
        }
        this.collectBelow(facts, affected);
      }
    }
    this.cache.clear();
    this.setsOf.delete(keyOf((fresh ?? old)!));
    affected.delete((fresh ?? old)!.uri);
    return affected;
  }

  /** A patch file changes what its overlay sets: all that the overlay takes in may be seen anew. */
  private patchedBeside(facts: FileFacts): string[] {
    const affected = new Set<string>();
    for (const taker of this.takersOf(facts)) {
      this.setsOf.delete(keyOf(taker));
      this.collectBelow(taker, affected);
    }
    if (affected.size > 0) this.cache.clear();
    affected.delete(facts.uri);
    return [...affected];
  }

  /** URIs of every file below one, through all steps. */
  private collectBelow(facts: FileFacts, into: Set<string>, steps = 0): void {
    if (steps > maxSteps || into.size > 10_000) return;
    for (const target of this.targetsOf(facts)) {
      if (into.has(target.uri)) continue;
      into.add(target.uri);
      this.collectBelow(target, into, steps + 1);
    }
  }

  private targetsOf(facts: FileFacts): FileFacts[] {
    const root = rootOf(facts);
    return (facts.composition?.takes ?? [])
      .flatMap(({ path, how }) => {
        if (how === 'file' || how === 'layer') return [this.byKey.get(`${root}${path}`)];
        if (how === 'kustomization')
          return ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].map((name) => this.byKey.get(`${root}${path}/${name}`));
        const found: FileFacts[] = [];
        for (const [key, one] of this.byKey) if (key.startsWith(`${root}${path}/`) && isModuleFile(one.path, path)) found.push(one);
        return found;
      })
      .filter((one) => one !== undefined);
  }

  private takersOf(facts: FileFacts): FileFacts[] {
    const root = rootOf(facts);
    const at = facts.path.lastIndexOf('/');
    const folder = at < 0 ? '' : facts.path.slice(0, at);
    const name = facts.path.slice(at + 1);
    const found: FileFacts[] = [];
    const add = (target: string, wanted: (how: string) => boolean): void => {
      for (const key of this.takers.get(`${root}${target}`) ?? []) {
        const taker = this.byKey.get(key);
        if (taker?.composition?.takes.some((taken) => taken.path === target && wanted(taken.how) && this.holds(taken, root, folder)))
          found.push(taker);
      }
    };
    add(facts.path, (how) => how === 'file' || how === 'layer');
    if (isKustomizationName.test(name)) add(folder, (how) => how === 'kustomization');
    if (isModuleFile(facts.path, folder)) add(folder, (how) => how === 'module');
    return found;
  }

  /** Whether a file stands beside that shows the custom to hold there. */
  private holds({ beside }: TakenBase, root: string, folder: string): boolean {
    return !beside || beside.some((name) => this.byKey.has(`${root}${folder === '' ? '' : `${folder}/`}${name}`));
  }

  /** The file at a path of the workspace folder in which `from` stands. */
  fileAt(from: FileFacts, path: string): FileFacts | undefined {
    return this.byKey.get(rootOf(from) + path);
  }

  /** Identifies a path in the workspace folder in which `from` stands. */
  keyAt(from: FileFacts, path: string): string {
    return rootOf(from) + path;
  }

  /**
   * Environments of a place in a file that claims none itself, one claim each; empty when nothing is laid over it.
   * A claim that only custom gives (`layer`) counts where two environments are laid over the base.
   */
  claimsAt(facts: FileFacts, offset: number): readonly EnvironmentClaim[] {
    if (this.takers.size === 0) return [];
    const composed = this.composed(facts);
    if (composed.length === 0) return [];
    const setting = facts.composition?.settingAt.find((one) => one.offset === offset);
    const file = `file:${facts.path.slice(facts.path.lastIndexOf('/') + 1)}`;
    return composed
      .filter(({ sets }) => !sets.has(file))
      .filter(({ sets }) => !setting || !(sets.has(setting.setting) || (setting.byIndex !== undefined && sets.has(setting.byIndex))))
      .map(({ claim }) => claim);
  }

  private composed(facts: FileFacts): readonly Composed[] {
    const key = keyOf(facts);
    const known = this.cache.get(key);
    if (known) return known;
    const found = new Map<string, Composed>();
    const seen = new Set<string>([key]);
    const walk = (below: FileFacts, sets: ReadonlySet<string>, steps: number): void => {
      if (steps > maxSteps) return;
      for (const taker of this.takersOf(below)) {
        const takerKey = keyOf(taker);
        if (seen.has(takerKey) || seen.size > maxAbove) continue;
        seen.add(takerKey);
        // What names the file itself does not take its place.
        const together = union(sets, steps === 0 ? without(this.allSets(taker), 'file:') : this.allSets(taker));
        const own = taker.claims[0];
        if (own && !own.scope && own.tier !== 'unknown' && own.tier !== 'shared' && own.confidence >= leastConfidence) {
          if (!found.has(own.environment)) found.set(own.environment, { claim: claimBy(taker, own), sets: together });
        } else walk(taker, together, steps + 1);
      }
    };
    walk(facts, new Set(), 0);
    const layered = this.takersOf(facts).every((taker) =>
      taker.composition!.takes.some((taken) => taken.how === 'layer' && `${rootOf(taker)}${taken.path}` === key),
    );
    const result =
      layered && found.size < 2 ? [] : [...found.values()].sort((a, b) => (a.claim.environment < b.claim.environment ? -1 : 1));
    this.cache.set(key, result);
    return result;
  }

  /** Settings of an overlay: its own and those of the patches beside it. */
  private allSets(overlay: FileFacts): ReadonlySet<string> {
    const key = keyOf(overlay);
    const known = this.setsOf.get(key);
    if (known) return known;
    const all = new Set(overlay.composition?.sets ?? []);
    const root = rootOf(overlay);
    for (const { path, how } of overlay.composition?.takes ?? [])
      if (how === 'file') for (const setting of this.byKey.get(`${root}${path}`)?.composition?.sets ?? []) all.add(setting);
    this.setsOf.set(key, all);
    return all;
  }
}

function union(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (one.size === 0) return other;
  if (other.size === 0) return one;
  return new Set([...one, ...other]);
}

function without(sets: ReadonlySet<string>, start: string): ReadonlySet<string> {
  return new Set([...sets].filter((one) => !one.startsWith(start)));
}

function claimBy(taker: FileFacts, own: EnvironmentClaim): EnvironmentClaim {
  const reason = `\`${taker.path}\` (${own.evidence[0]?.reason ?? own.environment}) takes this file in and does not set this value anew`;
  return {
    environment: own.environment,
    tier: own.tier,
    evidence: [{ carrier: 'composition', environment: own.environment, tier: own.tier, weight: 70, reason }],
    confidence: Math.min(own.confidence, 0.7),
  };
}

function isModuleFile(path: string, folder: string): boolean {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder && /\.(?:tf|tofu)$/.test(path);
}

/** The folder part of a file's URI: two workspace folders may hold the same path. */
function rootOf(facts: FileFacts): string {
  if (facts.uri.endsWith(facts.path)) return facts.uri.slice(0, facts.uri.length - facts.path.length);
  const depth = facts.path.split('/').length;
  return `${facts.uri.split('/').slice(0, -depth).join('/')}/`;
}

function keyOf(facts: FileFacts): string {
  return rootOf(facts) + facts.path;
}
