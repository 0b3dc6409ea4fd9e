import type { Fingerprinter } from '../../base/fingerprint.ts';
import { isAddressFile } from '../../base/addressFile.ts';
import { LineIndex, overlaps } from '../../base/range.ts';
import { isCredentialPath } from '../../detect/detect.ts';
import type { Detector, Hits } from '../../detect/engine/vendorEngine.ts';
import type { VendorMatch } from '../../detect/engine/vendorMatch.ts';
import { hasOtherScript } from '../../detect/noise/keyNames.ts';
import { isTemplatePath } from '../../environment/classify.ts';
import type { EnvironmentMap } from '../../environment/environmentMap.ts';
import type { Credential, CredentialFact } from '../../model/credential.ts';
import type { ConfigDocument, Entry, ParsedText, SourceFile } from '../../model/document.ts';
import type { EnvironmentClaim } from '../../model/environment.ts';
import type { FileFacts, ForeignSuppression } from '../../model/facts.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { TeamDetector } from '../../model/teamDetector.ts';
import { isComposedByPath } from '../../platforms/composition.ts';
import { choosesByPath } from '../../platforms/readEdges.ts';
import { isReadByPath } from '../../platforms/readPlatforms.ts';
import type { Recognised } from '../../references/recognise.ts';
import type { Format } from '../../syntax/format.ts';
import { formatFor } from '../../syntax/formatRegistry.ts';
import { Statements } from '../statements.ts';
import type { FactParts } from './parts.ts';
import { withoutTokens } from './references.ts';
import { hasTeamKeyword } from './teamTokens.ts';

export interface FactsContext {
  readonly fingerprinter: Fingerprinter;
  readonly map: EnvironmentMap;
  readonly teamDetectors: readonly TeamDetector[];
  /** Told which part failed; that part's results are missing and the rest goes on. */
  readonly onProblem: (part: string, error: unknown) => void;
}

/** What counts as seen where the pass over a text failed: anything may stand in it, at no known place. */
const unscanned: Hits = {
  any: true,
  vendors: false,
  raw: { count: 0, keyword: new Int32Array(0), offset: new Int32Array(0) },
  has: () => true,
  offsetsOf: () => [],
};
const nothingParsed: ParsedText = { entries: [], comments: [], problems: [] };
const nothingRecognised: Recognised = { references: [], literals: [], whole: new Set<Entry>() };

/** One file while its facts are made. */
export class FileReading {
  private readonly format: Format;
  private readonly lines: LineIndex;
  private readonly hits: Hits;

  constructor(
    private readonly file: SourceFile,
    private readonly context: FactsContext,
    private readonly parts: FactParts,
    private readonly detector: Detector,
  ) {
    this.format = formatFor(file.path, file.languageId, file.text);
    this.lines = new LineIndex(file.text);
    this.hits = this.guard('prefilter', unscanned, () => parts.scan(file.text, detector));
  }

  facts(): FileFacts {
    if (isAddressFile(this.file.path)) return this.factsOfAddresses();
    return this.isKnownByPath() ? { ...this.emptyFacts(), claims: this.claims() } : this.factsOfText();
  }

  /** Runs one part. @param otherwise its result when it throws */
  private guard<T>(part: string, otherwise: T, run: () => T): T {
    try {
      return run();
    } catch (error) {
      this.context.onProblem(part, error);
      return otherwise;
    }
  }

  /** Whether nothing in the text makes it worth parsing. */
  private isKnownByPath(): boolean {
    const { path, text } = this.file;
    if (this.hits.any || isReadByPath(path, this.format.id) || isComposedByPath(path) || choosesByPath(path) || isCredentialPath(path))
      return false;
    return !hasOtherScript(text) && !hasTeamKeyword(text, this.context.teamDetectors);
  }

  private emptyFacts(): FileFacts {
    const { uri, path, version, ignored, text } = this.file;
    const { hits } = this;
    return {
      uri,
      path,
      version,
      format: this.format.id,
      template: isTemplatePath(path),
      ignored,
      tools: hits.any ? this.guard('resolvers', undefined, () => this.parts.resolvers(text, hits.has)) : undefined,
      lines: this.lines.toJSON(),
      claims: [],
      credentials: [],
      references: [],
      identities: [],
      endpoints: [],
      suppressions: [],
      foreignSuppressions: [],
      problems: [],
    };
  }

  /** Of a lock file or of a clone's settings: the logins in its addresses. */
  private factsOfAddresses(): FileFacts {
    const { path, text } = this.file;
    const found = this.guard('shapes', [], () => this.parts.addresses({ path, text, entries: [] }));
    return { ...this.emptyFacts(), tools: undefined, claims: this.claims(), credentials: this.credentialFacts(found, []) };
  }

  private factsOfText(): FileFacts {
    const { parts, lines, hits } = this;
    const { text } = this.file;
    const { map } = this.context;
    const document = this.document();
    const recognised = this.guard('references', nothingRecognised, () => parts.references(document, map, hits.has));
    const tokens = this.guard('vendor tokens', [], () => parts.vendorTokens(text, hits, this.detector));
    const foreignSuppressions = this.guard('suppressions of other scanners', [], () =>
      parts.foreignSuppressions(text, document.comments, lines),
    );
    const credentials = this.credentialFacts(
      [...this.teamCredentials(), ...this.credentials(document, tokens, recognised)],
      foreignSuppressions,
    );
    const platforms = this.guard('platforms', { identities: [] }, () =>
      parts.platforms(document, recognised.references, map, hits.has, (reader, error) =>
        this.context.onProblem(`platform ${reader}`, error),
      ),
    );
    const claims = this.claims(document, platforms.pipeline);
    const mentions = this.guard('mentions', { identities: [], endpoints: [] }, () => parts.mentions(document, map, hits.has));
    const certificates = this.guard('certificates', [], () => parts.certificates(text));
    const identities = [...mentions.identities, ...platforms.identities, ...certificates];
    const { endpoints } = mentions;
    const offsets = [...credentials, ...recognised.references, ...identities, ...endpoints].map((one) => one.range.start);
    return {
      ...this.emptyFacts(),
      platform: document.platform,
      claims,
      composition: this.guard('composition', undefined, () =>
        parts.composition(
          document,
          offsets,
          claims.some((claim) => !claim.scope),
        ),
      ),
      pipeline: platforms.pipeline,
      infrastructure: platforms.infrastructure,
      credentials,
      references: withoutTokens(recognised.references, tokens),
      identities,
      endpoints,
      ...this.edges(document, platforms.pipeline),
      suppressions: this.guard('suppressions', [], () =>
        parts.suppressions(text, document.comments, lines, () => new Statements(document, lines)),
      ),
      foreignSuppressions,
      problems: document.problems,
    };
  }

  /** What the document chooses, and what its tasks and scripts copy: of pipelines, their steps tell that. */
  private edges(document: ConfigDocument, pipeline: Pipeline | undefined): Pick<FileFacts, 'edges' | 'copies'> {
    const { parts, hits } = this;
    const { map, onProblem } = this.context;
    const edges = this.guard('edges', [], () =>
      parts.edges(document, map, hits.has, (reader, error) => onProblem(`edges ${reader}`, error)),
    );
    const copies = pipeline ? [] : this.guard('copies', [], () => parts.copies(document, map, hits.has));
    return { edges: edges.length > 0 ? edges : undefined, copies: copies.length > 0 ? copies : undefined };
  }

  private document(): ConfigDocument {
    const { file, format, parts } = this;
    const parsed = this.guard(`format ${format.id}`, nothingParsed, () => parts.format(format, file.text));
    const platform = this.guard('platform', undefined, () => parts.platform(file.path, format.id, parsed));
    return { file, format: format.id, platform, ...parsed };
  }

  private claims(document?: ConfigDocument, pipeline?: Pipeline): readonly EnvironmentClaim[] {
    const { path } = this.file;
    const { map, onProblem } = this.context;
    return this.guard('environments', [], () =>
      this.parts.environments({ path, document, pipeline, map }, (signal, error) => onProblem(`signal ${signal}`, error)),
    );
  }

  private teamCredentials(): readonly Credential[] {
    const { text } = this.file;
    const { teamDetectors } = this.context;
    if (teamDetectors.length === 0) return [];
    const lower = text.toLowerCase();
    return teamDetectors.flatMap((team) => this.guard(`detector ${team.id}`, [], () => this.parts.teamTokens(text, lower, team)));
  }

  /** Where the shapes fail, the tokens of vendors are still there. */
  private credentials(document: ConfigDocument, tokens: readonly VendorMatch[], recognised: Recognised): readonly Credential[] {
    const { parts, hits, detector } = this;
    const found = this.guard('shapes', undefined, () => parts.shapes(document, tokens, recognised, hits, detector));
    return found ?? this.guard('vendor tokens', [], () => parts.vendorCredentials(tokens));
  }

  /** In text order. */
  private credentialFacts(found: readonly Credential[], foreign: readonly ForeignSuppression[]): readonly CredentialFact[] {
    return found
      .flatMap((credential) => {
        const ignoredBy = foreign.find((one) => overlaps(one.covers, credential.range))?.tool;
        return this.guard(`credential ${credential.detector}`, [], () => [
          this.parts.credentialFact(credential, this.context.fingerprinter, ignoredBy),
        ]);
      })
      .sort((a, b) => a.range.start - b.range.start);
  }
}
