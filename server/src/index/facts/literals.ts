import { shapeLiterals } from '../../detect/detect.ts';
import { placeLiterals } from '../../detect/engine/entryScan.ts';
import { edgeMarkers } from '../../platforms/readEdges.ts';
import { platformMarkers } from '../../platforms/readPlatforms.ts';
import { referenceMarkers } from '../../references/recognise.ts';
import { resolverMarks } from '../../references/resolverMarks.ts';
import { suppressionLiterals } from '../suppressions.ts';

/** The prefilter knows literals from this length on, UTF-16 code units. */
const shortest = 3;

/** Words by which identities, endpoints and environments show in a text. */
const factWords: readonly string[] = [
  '://',
  'arn:aws',
  'gserviceaccount.com',
  '-----begin certificate',
  'client_id',
  'clientid',
  'client-id',
  'secret',
  'vault',
  '${{',
  'resolve:',
  'host',
  'server',
  'endpoint',
  'bucket',
  'database',
  'namespace',
  'environment:',
  'on-profile',
  'production',
  'staging',
  '_prod',
  'prod_',
  'prod-',
  '-prod',
  'prod.',
  '.prod',
];

/**
 * Literals, lower case, that make a text worth parsing besides keywords of vendors. A file without any of all these is known by its
 * path alone.
 */
export function tellingLiterals(): readonly string[] {
  const all = [...shapeLiterals, ...suppressionLiterals, ...platformMarkers, ...resolverMarks, ...edgeMarkers, ...factWords];
  return [...new Set(all.map((literal) => literal.toLowerCase()))].filter((literal) => literal.length >= shortest);
}

/** Literals whose places are asked for in a text that is parsed anyway. */
export function askedLiterals(): readonly string[] {
  return [...placeLiterals, ...referenceMarkers].filter((literal) => literal.length >= shortest);
}
