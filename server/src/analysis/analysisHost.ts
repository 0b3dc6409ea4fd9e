import { neverCancelled, type CancellationToken } from '../base/cancellation.ts';
import { errorPlace } from '../base/errorText.ts';
import { Fingerprinter } from '../base/fingerprint.ts';
import { claimAt } from '../environment/classify.ts';
import { FactsBuilder, type FactsContext } from '../index/factsBuilder.ts';
import { WorkspaceIndex, type IndexView } from '../index/workspaceIndex.ts';
import type { CredentialFact } from '../model/credential.ts';
import type { SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding, Persona, RelatedLocation } from '../model/finding.ts';
import { emptyPolicy, type EffectivePolicy } from '../policy/policy.ts';
import { rules as builtIn } from '../rules/catalogue.generated.ts';
import type { Report, Rule } from '../rules/rule.ts';
import { applySuppressions, severityOf, toFinding, type FindingContext } from './findings.ts';

export interface AnalysisOptions {
  readonly fingerprinter?: Fingerprinter;
  readonly persona?: Persona;
  /** Clock, milliseconds since the epoch. */
  readonly now?: () => number;
  readonly suppressions?: boolean;
  readonly honorOtherScanners?: boolean;
  /** Told what failed, where, and why; never with secret text. */
  readonly onProblem?: (where: string, problem: string) => void;
  readonly rules?: readonly Rule[];
  /** Makes the facts of files; hosts may share one, which takes long to make. */
  readonly factsBuilder?: FactsBuilder;
}

/** A file as it would be. */
export interface Preview {
  readonly facts: FileFacts;
  readonly findings: readonly Finding[];
}

/** Related places named with one leakage finding. */
const maxElsewhere = 20;

/** Files that look at others and are checked again after one edit. */
const maxDependents = 200;

/** The folder part of the host's knowledge: which policy counts for which file. */
interface Folder {
  readonly uri: string;
  policy: EffectivePolicy;
}

/**
 * Owns what is known of a workspace and keeps findings in step with it. Everything that it calls is pure; it does no
 * I/O. An update of one file looks again only at that file and at the identities that its old or new facts name.
 */
export class AnalysisHost {
  readonly factsBuilder: FactsBuilder;
  private readonly index = new WorkspaceIndex();
  private readonly rules: readonly Rule[];
  private readonly identityRules: readonly Rule[];
  private readonly ruleMap: ReadonlyMap<string, Rule>;
  private readonly folders = new Map<string, Folder>();
  private readonly fingerprinter: Fingerprinter;
  /** Findings of `checkFile`, by file. */
  private readonly fileFindings = new Map<string, readonly Finding[]>();
  /** Findings of `checkIdentity`, by identity; and from a file to the identities that report in it. */
  private readonly identityFindings = new Map<string, readonly Finding[]>();
  private readonly identitiesReporting = new Map<string, Set<string>>();
  /** Files whose findings depend on other files by more than shared identities. */
  private readonly dependents = new Set<string>();
  private readonly pendingFiles = new Set<string>();
  private readonly pendingIdentities = new Set<string>();
  /** Touched by a settlement that nobody asked the result of. */
  private readonly unreported = new Set<string>();
  private options: AnalysisOptions;

  constructor(options: AnalysisOptions = {}) {
    this.options = options;
    this.rules = options.rules ?? builtIn;
    this.identityRules = this.rules.filter((rule) => rule.checkIdentity);
    this.ruleMap = new Map(this.rules.map((rule) => [rule.meta.id, rule]));
    this.factsBuilder = options.factsBuilder ?? new FactsBuilder();
    this.fingerprinter = options.fingerprinter ?? Fingerprinter.withRandomKey();
  }

  get view(): IndexView {
    return this.index;
  }

  get allRules(): ReadonlyMap<string, Rule> {
    return this.ruleMap;
  }

  /** Changes options that do not touch facts; callers ask `refresh` afterwards. */
  configure(options: Pick<AnalysisOptions, 'persona' | 'honorOtherScanners'>): void {
    this.options = { ...this.options, ...options };
  }

  /** Sets the policy of a workspace folder. Files below it must be updated again, since their claims may differ. */
  setPolicy(folderUri: string, policy: EffectivePolicy): void {
    this.folders.set(folderUri, { uri: folderUri, policy });
  }

  removeFolder(folderUri: string): void {
    this.folders.delete(folderUri);
  }

  policyFor(uri: string): EffectivePolicy {
    let best: Folder | undefined;
    for (const folder of this.folders.values()) {
      const inside = uri === folder.uri || uri.startsWith(folder.uri.endsWith('/') ? folder.uri : `${folder.uri}/`);
      if (inside && folder.uri.length > (best?.uri.length ?? -1)) best = folder;
    }
    return best?.policy ?? emptyPolicy;
  }

  /** The facts of a file under the current policy; pure, touches nothing. */
  analyse(file: SourceFile): FileFacts {
    const policy = this.policyFor(file.uri);
    const context: FactsContext = {
      fingerprinter: this.fingerprinter,
      map: policy.environments,
      teamDetectors: policy.detectors,
      onProblem: (part, error) => this.options.onProblem?.(file.path, `${part} failed: ${errorPlace(error)}`),
    };
    return this.factsBuilder.build(file, context);
  }

  /** Takes the facts of a file (or its removal) into the index. Rules run when `settle` or `findings` is asked. */
  update(uri: string, facts: FileFacts | undefined): void {
    this.pendingFiles.add(uri);
    if (facts && this.rules.some((rule) => rule.readsOthers?.(facts))) this.dependents.add(uri);
    else this.dependents.delete(uri);
    const { identities, files } = this.index.update(uri, facts);
    for (const subject of identities) this.pendingIdentities.add(subject);
    for (const file of files) this.pendingFiles.add(file);
  }

  /**
   * Runs the rules on what changed since the last call: the files themselves and the identities that their old or new
   * facts name.
   * @returns URIs of files whose findings may have changed
   */
  settle(token: CancellationToken = neverCancelled): ReadonlySet<string> {
    const touched = new Set<string>([...this.pendingFiles, ...this.unreported]);
    this.unreported.clear();
    if (this.pendingFiles.size === 0) return touched;
    const subjects = [...this.pendingIdentities];
    this.pendingFiles.clear();
    this.pendingIdentities.clear();
    for (const subject of subjects) {
      this.checkIdentity(subject, touched, token);
      // The other places' "stands in n other places" changed as well.
      for (const place of this.index.group(subject)?.places ?? []) if (place.credential) touched.add(place.facts.uri);
    }
    // Whole scans check every file anyway; for an edit, few files look at others.
    let more = 0;
    for (const one of this.dependents) if (!touched.has(one) && ++more <= maxDependents) touched.add(one);
    for (const one of touched) this.checkFile(one, token);
    return touched;
  }

  /** Checks everything again, after options or a policy changed. */
  refresh(token: CancellationToken = neverCancelled): ReadonlySet<string> {
    const touched = new Set<string>();
    this.pendingFiles.clear();
    this.pendingIdentities.clear();
    this.identityFindings.clear();
    this.identitiesReporting.clear();
    this.fileFindings.clear();
    for (const group of this.index.groups()) {
      if (token.isCancellationRequested) return touched;
      this.checkIdentity(group.id, touched, token);
    }
    for (const facts of this.index.files()) {
      if (token.isCancellationRequested) return touched;
      touched.add(facts.uri);
      this.checkFile(facts.uri, token);
    }
    return touched;
  }

  /** Findings of one file, suppressions applied, in text order. */
  findings(uri: string): readonly Finding[] {
    if (this.pendingFiles.size > 0) for (const changed of this.settle()) this.unreported.add(changed);
    const facts = this.index.facts(uri);
    const policy = this.policyFor(uri);
    const found: Finding[] = [];
    if (facts) {
      found.push(...(this.fileFindings.get(uri) ?? []));
      for (const id of this.identitiesReporting.get(uri) ?? [])
        for (const finding of this.identityFindings.get(id) ?? []) if (finding.primary.uri === uri) found.push(finding);
    }
    const context = this.context(policy);
    const kept = facts ? applySuppressions(facts, found, this.ruleMap, context) : found;
    if (uri === policy.uri || policy.sources.includes(uri)) kept.push(...this.policyFindings(uri, policy, context));
    return kept.sort((a, b) => a.primary.range.start - b.primary.range.start || (a.ruleId < b.ruleId ? -1 : 1));
  }

  /**
   * What would be known and found in these files if they had these texts. Nothing that the host knows changes: the texts
   * are taken in, looked at, and taken out again. Only the files themselves and the identities that stand in them are looked at.
   */
  preview(files: readonly SourceFile[]): ReadonlyMap<string, Preview> {
    if (this.pendingFiles.size > 0) for (const changed of this.settle()) this.unreported.add(changed);
    const before = files.map(({ uri }) => [uri, this.index.facts(uri)] as const);
    const result = new Map<string, Preview>();
    try {
      for (const file of files) this.update(file.uri, this.analyse(file));
      this.lookAgain();
      for (const { uri } of files) result.set(uri, { facts: this.index.facts(uri)!, findings: this.findings(uri) });
    } finally {
      for (const [uri, facts] of before) this.update(uri, facts);
      this.lookAgain();
    }
    return result;
  }

  /** Runs the rules on what `update` noted, and on nothing that only refers to it. */
  private lookAgain(): void {
    const files = [...this.pendingFiles].slice(0, maxDependents);
    const subjects = [...this.pendingIdentities];
    this.pendingFiles.clear();
    this.pendingIdentities.clear();
    const reported = new Set<string>();
    for (const subject of subjects) this.checkIdentity(subject, reported, neverCancelled);
    for (const file of files) this.checkFile(file, neverCancelled);
  }

  /** Every URI that may have findings. */
  *uris(): Iterable<string> {
    const seen = new Set<string>();
    for (const facts of this.index.files()) {
      seen.add(facts.uri);
      yield facts.uri;
    }
    for (const { policy } of this.folders.values()) if (policy.uri && !seen.has(policy.uri)) yield policy.uri;
  }

  private context(policy: EffectivePolicy): FindingContext {
    return {
      policy,
      persona: this.options.persona ?? 'regular',
      now: this.now(),
      suppressions: this.options.suppressions ?? true,
      honorOtherScanners: this.options.honorOtherScanners ?? true,
    };
  }

  /** Milliseconds since the epoch, by the clock of the options. */
  now(): number {
    return this.options.now?.() ?? Date.now();
  }

  private policyFindings(uri: string, policy: EffectivePolicy, context: FindingContext): Finding[] {
    const rule = this.ruleMap.get('policy-error');
    if (!rule) return [];
    const facts = this.index.facts(uri) ?? { ...emptyFacts, uri, path: uri.slice(uri.lastIndexOf('/') + 1) };
    return policy.problems.flatMap((problem) => {
      if (problem.uri !== uri) return [];
      const finding = toFinding(
        rule,
        facts,
        { messageId: 'problem', args: { problem: problem.message }, range: problem.range, keyPath: [problem.message] },
        context,
      );
      return finding ? [finding] : [];
    });
  }

  private checkIdentity(id: string, touched: Set<string>, token: CancellationToken): void {
    for (const finding of this.identityFindings.get(id) ?? []) {
      touched.add(finding.primary.uri);
      this.identitiesReporting.get(finding.primary.uri)?.delete(id);
    }
    this.identityFindings.delete(id);
    const group = this.index.group(id);
    if (!group) return;
    const found: Finding[] = [];
    const { uri = '', path = '' } = group.places[0]?.facts ?? {};
    const policy = this.policyFor(uri);
    const now = this.now();
    for (const rule of this.identityRules) {
      if (token.isCancellationRequested) break;
      this.guard(rule, path, () =>
        rule.checkIdentity!(group, {
          policy,
          now,
          token,
          get options() {
            return policy.setting(rule.meta.id, path).options ?? {};
          },
          index: this.index,
          report: (facts, report) => {
            const finding = toFinding(rule, facts, report, this.context(this.policyFor(facts.uri)));
            if (finding) found.push(finding);
          },
        }),
      );
    }
    if (found.length === 0) return;
    this.identityFindings.set(id, found);
    for (const finding of found) {
      touched.add(finding.primary.uri);
      const ids = this.identitiesReporting.get(finding.primary.uri);
      if (ids) ids.add(id);
      else this.identitiesReporting.set(finding.primary.uri, new Set([id]));
    }
  }

  private checkFile(uri: string, token: CancellationToken): void {
    const facts = this.index.facts(uri);
    if (!facts) {
      this.fileFindings.delete(uri);
      return;
    }
    const policy = this.policyFor(uri);
    const context = this.context(policy);
    const found: Finding[] = [];
    for (const rule of this.rules) {
      if (!rule.checkFile || token.isCancellationRequested || !severityOf(rule, facts.path, context)) continue;
      this.guard(rule, facts.path, () =>
        rule.checkFile!(facts, {
          policy,
          now: context.now,
          token,
          options: policy.setting(rule.meta.id, facts.path).options ?? {},
          index: this.index,
          claimAt: (offset) => claimAt(facts.claims, offset),
          claimsAt: (offset) => this.index.claimsAt(facts, offset),
          elsewhere: (credential) => this.elsewhere(facts, credential),
          report: (report: Report) => {
            const finding = toFinding(rule, facts, report, context);
            if (finding) found.push(finding);
          },
        }),
      );
    }
    this.fileFindings.set(uri, found);
  }

  private elsewhere(facts: FileFacts, credential: CredentialFact): RelatedLocation[] {
    if (!credential.comparable) return [];
    const places = this.index.group(credential.fingerprint)?.places ?? [];
    return places
      .filter((place) => place.facts.uri !== facts.uri || place.range.start !== credential.range.start)
      .slice(0, maxElsewhere)
      .map((place) => ({
        uri: place.facts.uri,
        path: place.facts.path,
        range: place.range,
        message: place.claim && place.claim.tier !== 'unknown' ? `the same value, in ${place.claim.environment}` : 'the same value',
      }));
  }

  private guard(rule: Rule, path: string, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.options.onProblem?.(path, `rule ${rule.meta.id} failed: ${errorPlace(error)}`);
    }
  }
}

const emptyFacts: FileFacts = {
  uri: '',
  path: '',
  version: 0,
  format: 'yaml',
  claims: [],
  credentials: [],
  references: [],
  identities: [],
  endpoints: [],
  suppressions: [],
  foreignSuppressions: [],
  problems: [],
  template: false,
  lines: { starts: [0], length: 0 },
};
