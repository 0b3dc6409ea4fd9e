import type { EnvironmentMap } from '../environment/environmentMap.ts';
import type { ConfigDocument, FormatId } from '../model/document.ts';
import type { IdentityMention } from '../model/identity.ts';
import { noInfrastructure, type Infrastructure } from '../model/infrastructure.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { SecretReference } from '../model/reference.ts';
import { platformOfPath } from '../syntax/platformRegistry.ts';
import { treesOf, type TreeNode } from '../syntax/tree.ts';
import type { PlatformReader, ReaderContext } from './reader.ts';
import { platformReaders } from './readers.generated.ts';

export interface ReadPlatforms {
  readonly pipeline?: Pipeline;
  readonly infrastructure?: Infrastructure;
  readonly identities: readonly IdentityMention[];
}

/** Markers of all readers that look at formats, so that a file with none of them need not be parsed. */
export const platformMarkers: readonly string[] = [...new Set(platformReaders.flatMap((reader) => reader.markers ?? []))];

/** Whether the path alone says that a reader without markers wants the file. */
export function isReadByPath(path: string, format: FormatId): boolean {
  const platform = platformOfPath(path, format);
  return platform !== undefined && platformReaders.some((reader) => !reader.markers && reader.platforms?.includes(platform));
}

/**
 * What the readers that know this document say of it.
 * @param onProblem told which reader failed; the others go on
 */
export function readPlatforms(
  document: ConfigDocument,
  references: readonly SecretReference[],
  map: EnvironmentMap,
  /** Whether a marker stands in the text, ignoring the case of letters. */
  holds: (marker: string) => boolean,
  onProblem: (reader: string, error: unknown) => void,
  readers: readonly PlatformReader[] = platformReaders,
): ReadPlatforms {
  let trees: readonly TreeNode[] | undefined;
  const context: ReaderContext = {
    document,
    references,
    map,
    get trees() {
      return (trees ??= treesOf(document));
    },
  };
  let pipeline: Pipeline | undefined;
  let infrastructure: Infrastructure | undefined;
  const identities: IdentityMention[] = [];
  for (const reader of readers) {
    const applies = reader.platforms
      ? document.platform !== undefined && reader.platforms.includes(document.platform)
      : (reader.formats?.includes(document.format) ?? false);
    if (!applies) continue;
    if (reader.markers && !reader.markers.some(holds)) continue;
    try {
      const facts = reader.read(context);
      if (!facts) continue;
      pipeline ??= facts.pipeline;
      if (facts.infrastructure) infrastructure = joined(infrastructure ?? noInfrastructure, facts.infrastructure);
      if (facts.identities) identities.push(...facts.identities);
    } catch (error) {
      onProblem(reader.id, error);
    }
  }
  return { pipeline, infrastructure, identities };
}

function joined(one: Infrastructure, other: Partial<Infrastructure>): Infrastructure {
  return {
    workloads: [...one.workloads, ...(other.workloads ?? [])],
    grants: [...one.grants, ...(other.grants ?? [])],
    trusts: [...one.trusts, ...(other.trusts ?? [])],
    weaknesses: [...one.weaknesses, ...(other.weaknesses ?? [])],
    imageSecrets: [...one.imageSecrets, ...(other.imageSecrets ?? [])],
    resources: [...one.resources, ...(other.resources ?? [])],
    missing: [...one.missing, ...(other.missing ?? [])],
  };
}
