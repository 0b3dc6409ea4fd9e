import type { InventoryFormat } from '../inventory.ts';

/**
 * One object on each line, for engines that join many repositories: under one key, equal ids of comparable credentials
 * are the same credential.
 */
const render: InventoryFormat['render'] = ({ entries, workspace }) =>
  entries.map((entry) => `${JSON.stringify({ workspace, ...entry })}\n`).join('');

const format: InventoryFormat = {
  id: 'ndjson',
  joinsRepositories: true,
  render,
};
export default format;
