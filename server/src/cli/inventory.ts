import path from 'node:path';
import { LineIndex } from '../base/range.ts';
import type { AnalysisHost } from '../analysis/analysisHost.ts';
import { blastRadius, identitiesIn, type IdentityView } from '../features/identities.ts';
import { registered } from '../rules/register.ts';

export interface InventoryPlace {
  /** As in reports: relative to the working directory where it lies below it. */
  readonly path: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly label: string;
  /** Undefined where nothing is known. */
  readonly environment?: string;
  readonly workload?: string;
}

/** One non-human identity as the inventory formats show it. Holds no secret text; an unknown environment is left out. */
export interface InventoryEntry extends Omit<IdentityView, 'places' | 'findings'> {
  /** Whether an equal fingerprint in another repository means the same credential: it is long and random enough. */
  readonly comparable?: boolean;
  readonly purpose?: string;
  readonly status?: 'active' | 'retired';
  /** Dates are `YYYY-MM-DD`. */
  readonly rotated?: string;
  readonly reviewed?: string;
  readonly places: readonly InventoryPlace[];
  readonly files: number;
  readonly findings: number;
  /** What a leak of it would reach, as a sentence. */
  readonly blastRadius: string;
}

export interface Inventory {
  readonly entries: readonly InventoryEntry[];
  /** Name of the folder that was scanned. */
  readonly workspace: string;
  readonly version: string;
  /** Write colours. */
  readonly colours: boolean;
}

/** An output format of `identities`. One file each under `inventory/`; the registry is generated. */
export interface InventoryFormat {
  /** What `--format` takes. */
  readonly id: string;
  /** For engines that join many repositories: the fingerprints of a key that lives for one run are of no use in it. */
  readonly joinsRepositories?: true;
  render(inventory: Inventory): string;
}

/** @param pathOf path of a file as reports name it */
export function inventoryOf(host: AnalysisHost, pathOf: (uri: string) => string): InventoryEntry[] {
  const linesOf = new Map<string, LineIndex>();
  const lines = (uri: string): LineIndex => {
    const known = linesOf.get(uri) ?? new LineIndex(host.view.facts(uri)!.lines);
    linesOf.set(uri, known);
    return known;
  };
  return identitiesIn(host).map((view) => {
    const group = host.view.group(view.id);
    const entry = group && registered(group, host.policyFor(view.places[0]!.uri));
    const credentials = group?.places.flatMap((place) => place.credential ?? []) ?? [];
    return {
      id: view.id,
      title: view.title,
      kind: view.kind,
      provider: view.provider,
      principal: view.principal,
      system: view.system,
      environments: view.environments.filter(({ tier }) => tier !== 'unknown'),
      crossing: view.crossing,
      comparable: credentials.length ? credentials.some((one) => one.comparable) : undefined,
      owner: view.owner,
      purpose: entry?.purpose,
      status: entry?.status,
      rotated: entry?.rotated,
      reviewed: entry?.reviewed,
      expires: view.expires ?? entry?.expires,
      revoke: view.revoke,
      workloads: view.workloads,
      places: view.places.map((place) => {
        const { line, column } = lines(place.uri).position(place.range.start);
        return {
          path: pathOf(place.uri),
          line: line + 1,
          column: column + 1,
          label: place.label,
          environment: place.tier === 'unknown' ? undefined : place.environment,
          workload: place.workload,
        };
      }),
      files: filesOf(view),
      findings: view.findings.length,
      blastRadius: blastRadius(view),
    };
  });
}

/** Name for reports of the folder that a scan begins at. */
export function workspaceName(root: string): string {
  return path.basename(root) || root;
}

function filesOf({ places }: IdentityView): number {
  return new Set(places.map((place) => place.uri)).size;
}
