import type { CodeLens } from 'vscode-languageserver';
import { lensesOf } from '../features/lenses.ts';
import { clientCommands, defaultSettings, type ShowPlacesArgs } from '../protocol.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';

/** Code lenses of an open file as settings ask for them; those over identities open all of their places. */
export function codeLenses({ host, settings, linesOf }: Session, uri: string): CodeLens[] {
  const facts = host.view.facts(uri);
  if (!facts) return [];
  return lensesOf(facts, host.view, { ...defaultSettings.codeLens, ...settings.codeLens }).map(({ range, title, places }) => {
    const at = toRange(range, linesOf(uri));
    if (!places) return { range: at, command: { title, command: '' } };
    const argument: ShowPlacesArgs = {
      uri,
      range: at,
      places: places.map((place) => ({ uri: place.facts.uri, range: toRange(place.range, linesOf(place.facts.uri)) })),
    };
    return { range: at, command: { title, command: clientCommands.showPlaces, arguments: [argument] } };
  });
}
