import type { Fingerprinter } from '../base/fingerprint.ts';
import { LineIndex, overlaps, type TextRange } from '../base/range.ts';
import { SecretValue } from '../base/secretValue.ts';
import { detectInEntries, shapeLiterals } from '../detect/detect.ts';
import { placeLiterals } from '../detect/engine/entryScan.ts';
import { certificateMentions } from '../detect/mentions/certificateMentions.ts';
import { mentionsIn, tellingOf } from '../detect/mentions/mentions.ts';
import { hasOtherScript } from '../detect/noise/keyNames.ts';
import { isPlaceholder } from '../detect/noise/placeholders.ts';
import { isDefaultPassword } from '../detect/noise/wellKnown.ts';
import { createDetector, type Detector } from '../detect/engine/vendorEngine.ts';
import { toCredential } from '../detect/engine/vendorMatch.ts';
import { vendors } from '../detect/vendors.generated.ts';
import { classify, isTemplatePath } from '../environment/classify.ts';
import { namePointsTo, type EnvironmentMap } from '../environment/environmentMap.ts';
import type { Credential, CredentialFact } from '../model/credential.ts';
import type { ConfigDocument, Entry, SourceFile } from '../model/document.ts';
import type { Tier } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { EndpointMention, IdentityMention } from '../model/identity.ts';
import type { SecretReference } from '../model/reference.ts';
import { compositionOf, isComposedByPath } from '../platforms/composition.ts';
import { isReadByPath, platformMarkers, readPlatforms } from '../platforms/readPlatforms.ts';
import { recogniseReferences, referenceMarkers, type Classify } from '../references/recognise.ts';
import { resolverMarks, resolversIn } from '../references/resolverMarks.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import { platformOf } from '../syntax/platformRegistry.ts';
import { endpointNames, identityNames } from './naming.ts';
import { readForeignSuppressions, readSuppressions, suppressionLiterals } from './suppressions.ts';

/** A token format that is not built in; the policy makes these. */
export interface ExtraDetector {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  find(window: string): readonly { readonly start: number; readonly end: number }[];
  tier(secret: string): { readonly environment: string; readonly tier: Tier } | undefined;
}

export interface FactsContext {
  readonly fingerprinter: Fingerprinter;
  readonly map: EnvironmentMap;
  readonly teamDetectors: readonly ExtraDetector[];
  /** Told which part failed; that part's results are missing and the rest goes on. */
  readonly onProblem: (part: string, error: unknown) => void;
}

/**
 * Words that make a text worth parsing besides keywords of vendors and shapes of credentials: references, hosts,
 * identities and environment markers. A file without any of all these is known by its path alone.
 */
const otherLiterals: readonly string[] = [
  ...suppressionLiterals,
  ...platformMarkers,
  ...resolverMarks,
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

/** Characters searched around a keyword of a team's detector. */
const teamWindow = 512;

let detector: Detector | undefined;

/** The one detector of all built-in kinds, made when first needed. */
function builtIn(): Detector {
  return (detector ??= createDetector(
    vendors,
    [...new Set([...shapeLiterals, ...otherLiterals].map((literal) => literal.toLowerCase()))].filter((literal) => literal.length >= 3),
    { quietLiterals: [...placeLiterals, ...referenceMarkers].filter((literal) => literal.length >= 3) },
  ));
}

/** Everything that is known of one text. Pure; never throws for the text's sake. The result holds no secret text. */
export function buildFacts(file: SourceFile, context: FactsContext): FileFacts {
  const { text } = file;
  const format = formatFor(file.path, file.languageId);
  const hits = builtIn().scan(text);
  const lines = new LineIndex(text);
  const guard = <T>(part: string, otherwise: T, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      context.onProblem(part, error);
      return otherwise;
    }
  };
  const base = {
    uri: file.uri,
    path: file.path,
    version: file.version,
    format: format.id,
    template: isTemplatePath(file.path),
    ignored: file.ignored,
    tools: hits.any ? resolversIn(text, hits.has) : undefined,
    lines: lines.toJSON(),
  };
  const wanted = isReadByPath(file.path, format.id) || isComposedByPath(file.path);
  if (
    !hits.any &&
    !wanted &&
    !hasOtherScript(text) &&
    !context.teamDetectors.some((team) => team.keywords.some((keyword) => text.includes(keyword)))
  ) {
    const claims = classify({ path: file.path, map: context.map }, (signal, error) => context.onProblem(`signal ${signal}`, error));
    return {
      ...base,
      claims,
      credentials: [],
      references: [],
      identities: [],
      endpoints: [],
      suppressions: [],
      foreignSuppressions: [],
      problems: [],
    };
  }
  const parsed = guard(`format ${format.id}`, { entries: [], comments: [], problems: [] }, () => format.parse(text, defaultParseLimits));
  const document: ConfigDocument = {
    file,
    format: format.id,
    platform: guard('platform', undefined, () => platformOf(file.path, format.id, parsed)),
    ...parsed,
  };
  const pointer: Classify = (name, around) => namePointsTo(name, context.map, 'name', around);
  const recognised = guard('references', { references: [], literals: [], whole: new Set<Entry>() }, () =>
    recogniseReferences(document, pointer, { mayHold: (marker) => marker.length < 3 || hits.has(marker) }),
  );
  const vendorMatches = guard('vendor tokens', [], () => builtIn().vendorMatches(text, hits));
  const found = [
    ...teamCredentials(text, context, guard),
    ...guard(
      'shapes',
      vendorMatches.map((match) => toCredential(match)),
      () =>
        detectInEntries(
          { text, path: file.path, format: format.id, platform: document.platform, entries: document.entries },
          {
            vendorMatches,
            detector: builtIn(),
            hits,
            references: recognised.references.map((reference) => reference.range),
            literals: recognised.literals,
            wholeReferences: recognised.whole,
          },
        ),
    ),
  ];
  const foreignSuppressions = readForeignSuppressions(text, document.comments, lines);
  const credentials = found.map((credential) =>
    toFact(credential, context.fingerprinter, foreignSuppressions.find((one) => overlaps(one.covers, credential.range))?.tool),
  );
  const identities: IdentityMention[] = [];
  const endpoints: EndpointMention[] = [];
  const platforms = readPlatforms(document, recognised.references, context.map, hits.has, (reader, error) =>
    context.onProblem(`platform ${reader}`, error),
  );
  const claims = classify({ path: file.path, document, pipeline: platforms.pipeline, map: context.map }, (signal, error) =>
    context.onProblem(`signal ${signal}`, error),
  );
  guard('mentions', undefined, () => {
    const telling = tellingOf(hits.has);
    for (const entry of document.entries) {
      const mentions = mentionsIn(entry, telling);
      for (const one of mentions.identities) identities.push({ ...one, pointsTo: identityNames(one, context.map) });
      for (const one of mentions.endpoints) endpoints.push({ ...one, pointsTo: endpointNames(one, context.map) });
    }
  });
  identities.push(...platforms.identities, ...guard('certificates', [], () => certificateMentions(text)));
  const composition = guard('composition', undefined, () =>
    compositionOf(
      document,
      [...credentials, ...recognised.references, ...identities, ...endpoints].map((one) => one.range.start),
      claims.some((claim) => !claim.scope),
    ),
  );
  return {
    ...base,
    platform: document.platform,
    claims,
    composition,
    pipeline: platforms.pipeline,
    infrastructure: platforms.infrastructure,
    credentials: credentials.sort((a, b) => a.range.start - b.range.start),
    references: withoutTokens(recognised.references, vendorMatches),
    identities,
    endpoints,
    suppressions: readSuppressions(text, document.comments, lines),
    foreignSuppressions,
    problems: document.problems,
  };
}

/** What is written is kept only where no token stands in it. */
function withoutTokens(
  references: readonly SecretReference[],
  matches: readonly { readonly range: TextRange }[],
): readonly SecretReference[] {
  if (matches.length === 0) return references;
  return references.map((one) =>
    one.written !== undefined && matches.some(({ range }) => overlaps(range, one.range)) ? { ...one, written: undefined } : one,
  );
}

function teamCredentials(text: string, context: FactsContext, guard: <T>(part: string, otherwise: T, run: () => T) => T): Credential[] {
  const found: Credential[] = [];
  for (const team of context.teamDetectors) {
    guard(`detector ${team.id}`, undefined, () => {
      const seen = new Set<number>();
      const lower = text.toLowerCase();
      for (const keyword of team.keywords) {
        const wanted = keyword.toLowerCase();
        for (let at = lower.indexOf(wanted); at >= 0 && seen.size < 1_000; at = lower.indexOf(wanted, at + wanted.length)) {
          const start = Math.max(0, at - teamWindow);
          const window = text.slice(start, at + teamWindow);
          for (const range of team.find(window)) {
            if (seen.has(start + range.start)) continue;
            seen.add(start + range.start);
            const secret = window.slice(range.start, range.end);
            const told = team.tier(secret);
            found.push({
              form: 'literal',
              detector: team.id,
              provider: 'team',
              title: team.title,
              kind: 'api-key',
              sensitivity: 'secret',
              range: { start: start + range.start, end: start + range.end },
              value: new SecretValue(secret),
              keyPath: [],
              confidence: 'high',
              tells: told && { tier: told.tier, reason: `the format of detector ${team.id} says ${told.environment}` },
            });
          }
        }
      }
    });
  }
  return found;
}

/** Shorter values are equal by chance too often. */
const leastComparable = 8;

function toFact(credential: Credential, fingerprinter: Fingerprinter, ignoredBy: string | undefined): CredentialFact {
  const { value, ...rest } = credential;
  const text = value.reveal();
  const comparable =
    credential.sensitivity !== 'public' &&
    text.length >= leastComparable &&
    new Set(text).size >= 5 &&
    !/^\d+$/.test(text) &&
    !isPlaceholder(text) &&
    credential.wellKnown === undefined &&
    !isDefaultPassword(credential.principal, text);
  const vendorDefault =
    credential.wellKnown !== undefined || accountsOf(credential).some((account) => isDefaultPassword(account, text)) || undefined;
  return { ...rest, fingerprint: fingerprinter.ofSecret(value), length: value.length, comparable, vendorDefault, ignoredBy };
}

/** Accounts that a password may be of: the one that is named, else the words of its key (`POSTGRES_PASSWORD`). */
function accountsOf({ principal, keyPath }: Credential): readonly (string | undefined)[] {
  if (principal !== undefined) return [principal];
  const key = [...keyPath].reverse().find((part) => !/^\d+$/.test(part)) ?? '';
  return [undefined, ...key.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word.length > 1)];
}
