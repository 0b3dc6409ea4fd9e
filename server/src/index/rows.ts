import { claimAt } from '../environment/classify.ts';
import { ownPartOf } from '../environment/hosts.ts';
import { hashOf, withoutEnvironments } from '../environment/slots.ts';
import { isIndex } from '../model/document.ts';
import type { EnvironmentClaim, Tier } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { EndpointMention } from '../model/identity.ts';

/** What one environment holds under one key: a cell of a row of parallel places. */
export interface Cell {
  readonly environment: string;
  readonly tier: Tier;
  /** Names of one kind of endpoint, with the number of places. */
  readonly names: ReadonlyMap<string, number>;
}

interface Row {
  readonly cells: Map<string, { readonly environment: string; readonly tier: Tier; readonly names: Map<string, number> }>;
  readonly uris: Map<string, number>;
}

/** Files judged again after one edit because a row of theirs changed. */
const maxAffected = 500;

/** Claims weaker than this (0–1) make no column. */
const leastConfidence = 0.4;

/**
 * Row of an endpoint: the same key in places that differ only by their environment's word (`.env.staging` beside `.env.production`,
 * `overlays/staging/app.yaml`, sections of one file).
 * @returns undefined where neither path nor key names an environment
 */
export function rowOf(path: string, { kind, keyPath, key }: Pick<EndpointMention, 'kind' | 'keyPath' | 'key'>): number | undefined {
  if (keyPath.length === 0) return undefined;
  // What is known by a name of its own stands at another index in each list.
  const place = `${path}\n${(key === undefined ? keyPath : [...keyPath.filter((one) => !isIndex(one)), key]).join('\n')}`;
  const row = withoutEnvironments(place);
  return row === place.toLowerCase() ? undefined : hashOf(`${kind}\n${row}`);
}

function* cellsOf(facts: FileFacts): Iterable<{ readonly row: number; readonly claim: EnvironmentClaim; readonly name: string }> {
  if (facts.template || facts.claims.length === 0) return;
  for (const endpoint of facts.endpoints) {
    const { name, range } = endpoint;
    const claim = claimAt(facts.claims, range.start);
    if (!claim || claim.confidence < leastConfidence || claim.tier === 'shared' || claim.tier === 'unknown') continue;
    const row = rowOf(facts.path, endpoint);
    if (row !== undefined) yield { row, claim, name };
  }
}

/** Parallel places of the workspace: from the row (path and key without environment words) to what each environment holds there. */
export class RowIndex {
  private readonly rows = new Map<number, Row>();

  /**
   * Replaces one file.
   * @returns URIs of other files of which a row of several environments changed
   */
  update(uri: string, old: FileFacts | undefined, fresh: FileFacts | undefined): ReadonlySet<string> {
    const touched = new Set<number>();
    const affected = new Set<string>();
    const collect = (row: Row | undefined): void => {
      if (row && row.cells.size > 1)
        for (const other of row.uris.keys()) if (other !== uri && affected.size < maxAffected) affected.add(other);
    };
    for (const [facts, by] of [
      [old, -1],
      [fresh, 1],
    ] as const)
      for (const { row, claim, name } of facts ? cellsOf(facts) : []) {
        if (!touched.has(row)) collect(this.rows.get(row));
        touched.add(row);
        this.add(uri, row, claim, name, by);
      }
    for (const row of touched) collect(this.rows.get(row));
    return affected;
  }

  /** The cells of an endpoint's row, its own included; empty where it stands in none. */
  cells(facts: FileFacts, endpoint: EndpointMention): readonly Cell[] {
    const row = rowOf(facts.path, endpoint);
    const cells = row === undefined ? [] : [...(this.rows.get(row)?.cells.values() ?? [])];
    // In an order that does not depend on which file came first.
    return cells.sort((a, b) => (a.environment < b.environment ? -1 : 1));
  }

  private add(uri: string, id: number, { environment, tier }: EnvironmentClaim, name: string, by: number): void {
    let row = this.rows.get(id);
    if (!row) this.rows.set(id, (row = { cells: new Map(), uris: new Map() }));
    let cell = row.cells.get(environment);
    if (!cell) row.cells.set(environment, (cell = { environment, tier, names: new Map() }));
    change(cell.names, name, by);
    if (cell.names.size === 0) row.cells.delete(environment);
    change(row.uris, uri, by);
    if (row.uris.size === 0) this.rows.delete(id);
  }
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

/** Domain by which two hosts of one owner are known to be alike; undefined for hosts of everybody's services. */
function ownerOf(host: string): string | undefined {
  const part = ownPartOf(host);
  if (!part?.labels) return undefined;
  return part.domain ?? host.split('.').slice(-2).join('.');
}

/**
 * Two of three: production and a lower environment hold the same, and a third has one of its own of the same owner.
 * @returns the environment with one of its own and what that is; undefined where the row tells nothing
 */
export function ownElsewhere(
  { kind, name }: EndpointMention,
  here: EnvironmentClaim,
  cells: readonly Cell[],
): { readonly environment: string; readonly name: string } | undefined {
  if (cells.length < 3 || !cells.some((cell) => cell.tier === 'production' && cell.names.has(name))) return undefined;
  const owner = kind === 'host' ? ownerOf(name) : name;
  if (owner === undefined || (kind === 'host' && !name.includes('.'))) return undefined;
  for (const cell of cells) {
    if (cell.tier === 'production' || cell.environment === here.environment || cell.names.has(name)) continue;
    for (const other of [...cell.names.keys()].sort())
      if (kind === 'host' ? ownerOf(other) === owner : withoutEnvironments(other) !== other.toLowerCase())
        return { environment: cell.environment, name: other };
  }
  return undefined;
}
