import type { ConfigDocument, PlatformId } from '../../server/src/model/document.ts';
import { defaultParseLimits } from '../../server/src/syntax/format.ts';
import { formatFor } from '../../server/src/syntax/formatRegistry.ts';
import { platformOf } from '../../server/src/syntax/platformRegistry.ts';

/** A text as the file `path` would be parsed. @param platform instead of the one that path and text tell */
export function parsedDocument(path: string, text: string, platform?: PlatformId): ConfigDocument {
  const format = formatFor(path);
  const parsed = format.parse(text, defaultParseLimits);
  return {
    file: { uri: `file:///workspace/${path}`, path, version: 1, text },
    format: format.id,
    platform: platform ?? platformOf(path, format.id, parsed),
    ...parsed,
  };
}
