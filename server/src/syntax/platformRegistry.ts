import { globMatcher } from '../base/glob.ts';
import type { FormatId, ParsedText, PlatformId } from '../model/document.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { CiSystem, Platform } from './platform.ts';
import { platforms } from './platforms.generated.ts';

const compiled = platforms.map((platform) => ({ platform, matches: platform.paths ? globMatcher(platform.paths) : undefined }));

/** The platform that a file belongs to: by its path, else by its content, which goes before paths that several share. */
export function platformOf(path: string, format: FormatId, parsed: ParsedText): PlatformId | undefined {
  const byPath = platformOfPath(path, format);
  for (const { platform } of compiled)
    if (
      (byPath === undefined || platform.goesBefore?.includes(byPath)) &&
      platform.formats.includes(format) &&
      platform.recognises?.(path, parsed)
    )
      return platform.id;
  return byPath;
}

/** The platform that the path alone tells. */
export function platformOfPath(path: string, format: FormatId): PlatformId | undefined {
  for (const { platform, matches } of compiled) if (platform.formats.includes(format) && matches?.(path)) return platform.id;
  return undefined;
}

const byId = new Map(platforms.map((platform) => [platform.id, platform]));

/** What a platform declares of itself. */
export function platformById(id: PlatformId): Platform {
  return byId.get(id)!;
}

/** What is known of the CI system of a pipeline; undefined for platforms that run none. */
export function ciSystemOf({ system }: Pick<Pipeline, 'system'>): CiSystem | undefined {
  return byId.get(system)?.ci;
}
