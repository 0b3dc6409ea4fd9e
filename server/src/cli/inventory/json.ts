import type { InventoryFormat } from '../inventory.ts';

/** For programs. */
const render: InventoryFormat['render'] = ({ entries, workspace, version }) =>
  `${JSON.stringify({ version: 1, tool: { name: 'bulkhead', version }, workspace, identities: entries }, null, 2)}\n`;

const format: InventoryFormat = {
  id: 'json',
  render,
};
export default format;
