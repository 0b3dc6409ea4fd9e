import { markdownCell, markdownPlace, markdownText } from '../../features/markdown.ts';
import { plural } from '../words.ts';
import type { InventoryFormat } from '../inventory.ts';

/** Places listed below one identity. */
const maxPlaces = 20;

/** For a review or a wiki: a table, then the places of each identity. */
const render: InventoryFormat['render'] = ({ entries }) => {
  const crossing = entries.filter((entry) => entry.crossing).length;
  const lines = ['# Non-human identities', '', `${plural(entries.length, 'identity', 'identities')}, ${crossing} across environments.`, ''];
  if (entries.length === 0) return lines.join('\n');
  lines.push(
    '| | Identity | Kind | Environments | Places | Owner | Status | Rotated | Expires |',
    '|---|---|---|---|---:|---|---|---|---|',
  );
  for (const entry of entries) {
    const cells = [
      entry.crossing ? '⚠ crosses' : '',
      entry.title,
      entry.kind,
      entry.environments.map(({ name }) => name).join(', '),
      String(entry.places.length),
      entry.owner ?? '',
      entry.status ?? '',
      entry.rotated ?? '',
      entry.expires ?? '',
    ];
    lines.push(`| ${cells.map(markdownCell).join(' | ')} |`);
  }
  for (const entry of entries) {
    lines.push('', `## ${markdownText(entry.title)}`, '', markdownText(entry.blastRadius), '');
    for (const place of entry.places.slice(0, maxPlaces))
      lines.push(
        `- ${markdownPlace(place.path, place.line)} ${markdownText(place.label)}${place.environment ? `, ${markdownText(place.environment)}` : ''}`,
      );
    if (entry.places.length > maxPlaces) lines.push(`- and ${entry.places.length - maxPlaces} more places`);
  }
  return `${lines.join('\n')}\n`;
};

const format: InventoryFormat = {
  id: 'markdown',
  render,
};
export default format;
