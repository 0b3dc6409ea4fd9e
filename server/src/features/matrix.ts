import { tiers, type Tier } from '../model/environment.ts';
import { crosses } from '../rules/ruleRegistry.ts';
import type { IdentityPlace, IdentityView } from './identities.ts';

export interface MatrixColumn {
  readonly environment: string;
  readonly tier: Tier;
}

/** One identity in one environment. */
export interface MatrixCell {
  readonly environment: string;
  /** In path and text order; never empty. */
  readonly places: readonly IdentityPlace[];
  /** A finding says that the identity crosses a wall here. */
  readonly crossing: boolean;
}

export interface MatrixRow {
  readonly identity: IdentityView;
  /** One for each column, undefined where the identity does not stand. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

/** Identities by environments. */
export interface Matrix {
  /** Production first, places of no known environment last. */
  readonly columns: readonly MatrixColumn[];
  /** Those that cross walls first. */
  readonly rows: readonly MatrixRow[];
}

/**
 * Lays identities out over the environments in which they stand.
 * @param identities as `identitiesOf` gives them, in its order
 */
export function matrixOf(identities: readonly IdentityView[]): Matrix {
  const tierOf = new Map<string, Tier>();
  for (const { places } of identities) for (const { environment, tier } of places) tierOf.set(environment, tier);
  const columns = [...tierOf]
    .map(([environment, tier]) => ({ environment, tier }))
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || a.environment.localeCompare(b.environment));
  return { columns, rows: identities.map((identity) => rowOf(identity, columns)) };
}

function rowOf(identity: IdentityView, columns: readonly MatrixColumn[]): MatrixRow {
  const walls = identity.findings.filter(crosses);
  const isCrossing = ({ uri, range }: IdentityPlace): boolean =>
    walls.some(({ primary }) => primary.uri === uri && primary.range.start >= range.start - 1 && primary.range.end <= range.end + 1);
  return {
    identity,
    cells: columns.map(({ environment }) => {
      const places = identity.places.filter((place) => place.environment === environment);
      return places.length === 0 ? undefined : { environment, places, crossing: places.some(isCrossing) };
    }),
  };
}
