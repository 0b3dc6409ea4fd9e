import { detectAddresses, detectInEntries } from '../../detect/detect.ts';
import type { Detector, Hits } from '../../detect/engine/vendorEngine.ts';
import { toCredential, type VendorMatch } from '../../detect/engine/vendorMatch.ts';
import { certificateMentions } from '../../detect/mentions/certificateMentions.ts';
import { classify } from '../../environment/classify.ts';
import type { Credential } from '../../model/credential.ts';
import type { ConfigDocument } from '../../model/document.ts';
import { compositionOf } from '../../platforms/composition.ts';
import { readCopies, readEdges } from '../../platforms/readEdges.ts';
import { readPlatforms } from '../../platforms/readPlatforms.ts';
import type { Recognised } from '../../references/recognise.ts';
import { resolversIn } from '../../references/resolverMarks.ts';
import { defaultParseLimits, type Format } from '../../syntax/format.ts';
import { platformOf } from '../../syntax/platformRegistry.ts';
import { readForeignSuppressions, readSuppressions } from '../suppressions.ts';
import { toFact } from './credentialFact.ts';
import { mentionsOf } from './mentions.ts';
import { referencesOf } from './references.ts';
import { teamTokens } from './teamTokens.ts';

/**
 * The parts that facts of a file are made of. Each is pure, and each runs guarded: one that throws costs its own results and no others.
 */
export const factParts = {
  scan: (text: string, detector: Detector): Hits => detector.scan(text),
  resolvers: resolversIn,
  format: (format: Format, text: string) => format.parse(text, defaultParseLimits),
  platform: platformOf,
  environments: classify,
  references: referencesOf,
  vendorTokens: (text: string, hits: Hits, detector: Detector): readonly VendorMatch[] => detector.vendorMatches(text, hits),
  teamTokens,
  shapes: (document: ConfigDocument, vendorMatches: readonly VendorMatch[], recognised: Recognised, hits: Hits, detector: Detector) =>
    detectInEntries(
      { text: document.file.text, path: document.file.path, ...document },
      {
        vendorMatches,
        detector,
        hits,
        references: recognised.references.map((reference) => reference.range),
        literals: recognised.literals,
        wholeReferences: recognised.whole,
      },
    ),
  addresses: detectAddresses,
  /** What is left of tokens when the shapes fail. */
  vendorCredentials: (matches: readonly VendorMatch[]): readonly Credential[] => matches.map((match) => toCredential(match)),
  credentialFact: toFact,
  platforms: readPlatforms,
  mentions: mentionsOf,
  certificates: certificateMentions,
  composition: compositionOf,
  edges: readEdges,
  copies: readCopies,
  suppressions: readSuppressions,
  foreignSuppressions: readForeignSuppressions,
};

export type FactParts = typeof factParts;
