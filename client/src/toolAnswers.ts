import type { IdentityDto } from '../../server/src/protocol.ts';
import { plainText } from './words.ts';

/** One finding as the editor shows it. */
export interface ToolFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Workspace-relative. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

export interface FindingsQuery {
  /** Part of a path. */
  readonly path?: string;
  readonly rule?: string;
  readonly limit?: number;
}

export interface IdentitiesQuery {
  /** Words that stand in the title, provider, owner, a path or a key. */
  readonly query?: string;
  readonly environment?: string;
  readonly crossing?: boolean;
  readonly limit?: number;
}

const defaultLimit = 50;
const maxLimit = 200;
const maxPlaces = 20;

function limitOf(limit: unknown): number {
  return typeof limit === 'number' && limit >= 1 ? Math.min(Math.floor(limit), maxLimit) : defaultLimit;
}

/** Answer about findings as JSON: rules, messages and places; a message never holds a value. */
export function findingsAnswer(findings: readonly ToolFinding[], { path, rule, limit }: FindingsQuery): string {
  const wanted = path?.toLowerCase();
  const found = findings.filter(
    (one) => (wanted === undefined || one.path.toLowerCase().includes(wanted)) && (rule === undefined || one.rule === rule),
  );
  return JSON.stringify({
    total: found.length,
    findings: found.slice(0, limitOf(limit)).map((one) => ({ ...one, message: plainText(one.message) })),
  });
}

/** Answer about identities as JSON: what they are, where they stand, whose they are. Neither values nor fingerprints. */
export function identitiesAnswer(identities: readonly IdentityDto[], query: IdentitiesQuery): string {
  const words = query.query?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const found = identities.filter((one) => {
    if (query.crossing !== undefined && one.crossing !== query.crossing) return false;
    if (query.environment !== undefined && !one.environments.some(({ name }) => name === query.environment)) return false;
    const text = [one.title, one.provider, one.owner ?? '', ...one.places.flatMap((place) => [place.path, place.label])]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return JSON.stringify({
    total: found.length,
    identities: found.slice(0, limitOf(query.limit)).map((one) => ({
      title: one.title,
      kind: one.kind,
      provider: one.provider,
      owner: one.owner,
      expires: one.expires,
      crossesEnvironments: one.crossing,
      environments: one.environments.map(({ name }) => name),
      usedBy: one.workloads,
      placesTotal: one.places.length,
      places: one.places.slice(0, maxPlaces).map((place) => ({
        path: place.path,
        line: place.range.start.line + 1,
        key: place.label,
        environment: place.environment,
      })),
      findings: [...new Set(one.findings.map((finding) => finding.ruleId))],
    })),
  });
}
