import type { InventoryFormatter } from './inventory.ts';

/** For programs. */
export const json: InventoryFormatter = ({ entries, workspace, version }) =>
  `${JSON.stringify({ version: 1, tool: { name: 'bulkhead', version }, workspace, identities: entries }, null, 2)}\n`;

/**
 * One object on each line, for engines that join many repositories: under one key, equal ids of comparable credentials
 * are the same credential.
 */
export const ndjson: InventoryFormatter = ({ entries, workspace }) =>
  entries.map((entry) => `${JSON.stringify({ workspace, ...entry })}\n`).join('');
