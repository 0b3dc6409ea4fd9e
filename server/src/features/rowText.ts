import type { Cell } from '../index/rows.ts';
import { tiers } from '../model/environment.ts';

/** Environments shown of one row. */
const maxCells = 8;

/**
 * A row of parallel places for a person: each environment with the name that it has under the key, production first.
 * @returns undefined where fewer than two environments have one
 */
export function rowText(cells: readonly Cell[]): readonly (readonly [environment: string, name: string])[] | undefined {
  if (cells.length < 2) return undefined;
  return [...cells]
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || (a.environment < b.environment ? -1 : 1))
    .slice(0, maxCells)
    .map(({ environment, names }) => {
      const [first, ...others] = [...names.keys()].sort();
      return [environment, others.length > 0 ? `${first!} and ${others.length} more` : first!];
    });
}
