import { shapeLiterals } from '../../detect/detect.ts';
import { mentionLiterals } from '../../detect/mentions/mentions.ts';
import { placeLiterals } from '../../detect/engine/entryScan.ts';
import { edgeMarkers } from '../../platforms/readEdges.ts';
import { platformMarkers } from '../../platforms/readPlatforms.ts';
import { referenceMarkers } from '../../references/recognise.ts';
import { resolverMarks } from '../../references/resolverMarks.ts';
import { suppressionLiterals } from '../suppressions.ts';

/** The prefilter knows literals from this length on, UTF-16 code units. */
const shortest = 3;

/** Further words by which identities, references and environments show in a text. */
const factWords: readonly string[] = [
  '-----begin certificate',
  'secret',
  'vault',
  '${{',
  'resolve:',
  'database',
  'namespace',
  'environment:',
  'on-profile',
  'production',
  'staging',
  '_prod',
  '/prod',
  'prod/',
  '-dev',
  '_dev',
  'dev-',
  '/dev/',
  '/stag',
  '-stag',
  '_stag',
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
  const all = [
    ...shapeLiterals,
    ...suppressionLiterals,
    ...platformMarkers,
    ...resolverMarks,
    ...edgeMarkers,
    ...mentionLiterals,
    ...factWords,
  ];
  return [...new Set(all.map((literal) => literal.toLowerCase()))].filter((literal) => literal.length >= shortest);
}

/** Literals whose places are asked for in a text that is parsed anyway. */
export function askedLiterals(): readonly string[] {
  return [...placeLiterals, ...referenceMarkers].filter((literal) => literal.length >= shortest);
}
