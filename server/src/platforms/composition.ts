import { folderOf } from '../base/path.ts';
import type { Composition, TakenBase } from '../model/composition.ts';
import type { ConfigDocument, Entry } from '../model/document.ts';
import type { Composer, CompositionParts, FilePlace, SettingNames } from './composer.ts';
import { composers as builtIn } from './composers.generated.ts';

/** More settings are not kept for one file; what lies further down counts as overridden by nothing. */
const maxSettings = 20_000;

function placeOf(path: string): FilePlace {
  const folder = folderOf(path);
  return { path, folder, name: path.slice(folder === '' ? 0 : folder.length + 1) };
}

/** Whether the path alone says that the file lies over others or names what it is composed of. */
export function isComposedByPath(path: string, composers: readonly Composer[] = builtIn): boolean {
  const place = placeOf(path);
  return composers.some((one) => one.isComposition?.(path) === true || (one.layersBelow?.(place).length ?? 0) > 0);
}

/**
 * How a file stands to others.
 * @param offsets where facts of the file stand
 * @param overlays whether its settings may lie over those of another file, so that they are worth keeping
 */
export function compositionOf(
  document: ConfigDocument,
  offsets: readonly number[],
  overlays: boolean,
  composers: readonly Composer[] = builtIn,
): Composition | undefined {
  const place = placeOf(document.file.path);
  const settings = settingNames(document, composers);
  const takes: TakenBase[] = composers.flatMap((one) => one.layersBelow?.(place) ?? []);
  const parts: CompositionParts = { takes, sets: [] };
  for (const one of composers) one.read?.(document, place, parts);
  const { sets } = parts;
  if (overlays || takes.length > 0)
    for (const entry of document.entries) {
      if (sets.length >= maxSettings) break;
      sets.push(settings.nameOf(entry));
    }
  if (takes.length === 0 && sets.length === 0 && offsets.length === 0) return undefined;
  const settingAt = [...new Set(offsets)].flatMap((offset) => {
    const entry = entryAt(document.entries, offset);
    return entry ? [{ offset, setting: settings.nameOf(entry), byIndex: settings.byIndex?.(entry) }] : [];
  });
  return { takes, sets, settingAt };
}

function settingNames(document: ConfigDocument, composers: readonly Composer[]): SettingNames {
  const { platform } = document;
  const speller = platform === undefined ? undefined : composers.find((one) => one.spells === platform);
  return speller?.settingNames?.(document) ?? { nameOf: ({ keyPath }) => keyPath.join('.') };
}

/** The entry whose value holds an offset; entries are in the order of their values. */
function entryAt(entries: readonly Entry[], offset: number): Entry | undefined {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = entries[middle]!.valueRange;
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return entries[middle];
  }
  return undefined;
}
