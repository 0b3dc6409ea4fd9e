/** Runs one PlatformReader over a text, as the facts of a file are built. */
import assert from 'node:assert/strict';
import { emptyEnvironmentMap } from '../../server/src/environment/environmentMap.ts';
import type { IdentityMention } from '../../server/src/model/identity.ts';
import { noInfrastructure, type Infrastructure } from '../../server/src/model/infrastructure.ts';
import { readPlatforms } from '../../server/src/platforms/readPlatforms.ts';
import type { PlatformReader } from '../../server/src/platforms/reader.ts';
import { recogniseReferences } from '../../server/src/references/recognise.ts';
import { defaultParseLimits } from '../../server/src/syntax/format.ts';
import { formatFor } from '../../server/src/syntax/formatRegistry.ts';
import { platformOf } from '../../server/src/syntax/platformRegistry.ts';

export interface Read {
  readonly text: string;
  readonly infrastructure: Infrastructure;
  readonly identities: readonly IdentityMention[];
  /** `declares k8s-sa:shop/orders`, in the order of the reader. */
  readonly mentions: readonly string[];
  /** What a range covers. */
  at(range: { readonly start: number; readonly end: number }): string;
}

/** What the reader says of a text; a failure of the reader fails the test. */
export function readWith(reader: PlatformReader, path: string, text: string): Read {
  const format = formatFor(path);
  const parsed = format.parse(text, defaultParseLimits);
  const document = {
    file: { uri: `file:///${path}`, path, version: 1, text },
    format: format.id,
    platform: platformOf(path, format.id, parsed),
    ...parsed,
  };
  const problems: unknown[] = [];
  const references = recogniseReferences(document, () => undefined).references;
  const lower = text.toLowerCase();
  const read = readPlatforms(
    document,
    references,
    emptyEnvironmentMap,
    (marker) => lower.includes(marker),
    (_, problem) => problems.push(problem),
    [reader],
  );
  assert.deepEqual(problems, []);
  return {
    text,
    infrastructure: read.infrastructure ?? noInfrastructure,
    identities: read.identities,
    mentions: read.identities.map((mention) => `${mention.role ?? 'names'} ${mention.id}`),
    at: (range) => text.slice(range.start, range.end),
  };
}

/** Reads every prefix and a garbled form of a text: a reader never fails, whatever is being typed. */
export function checkTyping(reader: PlatformReader, path: string, text: string): void {
  for (let end = 0; end <= text.length; end += 7) readWith(reader, path, text.slice(0, end));
  readWith(reader, path, text.replace(/:/g, ''));
  readWith(reader, path, text.replace(/\n/g, '\n\t'));
}
