import path from 'node:path';
import { LineIndex } from '../../base/range.ts';
import type { AnalysisHost } from '../../analysis/analysisHost.ts';
import { identitiesOf, type IdentityView } from '../../features/identities.ts';
import type { Tier } from '../../model/environment.ts';
import { registered } from '../../rules/register.ts';
import { plural } from '../words.ts';

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

/** One non-human identity as the inventory formats show it. Holds no secret text. */
export interface InventoryEntry {
  /** Keyed fingerprint of a credential (`bh1:…`), else the canonical id of what is named. */
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly provider: string;
  readonly principal?: string;
  readonly system?: string;
  readonly environments: readonly { readonly name: string; readonly tier: Tier }[];
  readonly crossing: boolean;
  /** Whether an equal fingerprint in another repository means the same credential: it is long and random enough. */
  readonly comparable?: boolean;
  readonly owner?: string;
  readonly purpose?: string;
  readonly status?: 'active' | 'retired';
  /** Dates are `YYYY-MM-DD`. */
  readonly rotated?: string;
  readonly reviewed?: string;
  readonly expires?: string;
  readonly revoke?: string;
  readonly workloads: readonly string[];
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

/** One output format. */
export type InventoryFormatter = (inventory: Inventory) => string;

/** The identities of a scanned workspace, those that cross environments first. */
export function viewsOf(host: AnalysisHost): IdentityView[] {
  return identitiesOf(
    host.view,
    (uri) => host.findings(uri),
    (uri) => host.policyFor(uri),
  );
}

/** @param pathOf path of a file as reports name it */
export function inventoryOf(host: AnalysisHost, pathOf: (uri: string) => string): InventoryEntry[] {
  const linesOf = new Map<string, LineIndex>();
  const lines = (uri: string): LineIndex => {
    const known = linesOf.get(uri) ?? new LineIndex(host.view.facts(uri)!.lines);
    linesOf.set(uri, known);
    return known;
  };
  return viewsOf(host).map((view) => {
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

/** As the identity view of the editor says it. */
function blastRadius(view: IdentityView): string {
  const names = view.environments.filter(({ tier }) => tier !== 'unknown').map(({ name }) => name);
  const { workloads } = view;
  const used = workloads.length > 3 ? plural(workloads.length, 'workload') : listed(workloads);
  return `A leak of it reaches ${names.length ? listed(names) : 'no known environment'}: ${plural(view.places.length, 'place')} in ${plural(filesOf(view), 'file')}${workloads.length ? `, used by ${used}` : ''}.`;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
