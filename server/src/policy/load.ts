import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { globMatcher, wildcardMatcher } from '../base/glob.ts';
import type { TextRange } from '../base/range.ts';
import { environmentOfName } from '../environment/tokens.ts';
import type { MappedEnvironment } from '../environment/environmentMap.ts';
import type { Tier } from '../model/environment.ts';
import type { Persona } from '../model/finding.ts';
import {
  emptyPolicy,
  type AllowEntry,
  type EffectivePolicy,
  type RegisteredIdentity,
  type RuleSetting,
  type VaultTarget,
} from './policy.ts';
import { policySchema } from './schema.ts';
import type { TeamDetector } from '../model/teamDetector.ts';
import { compileDetector, compilePattern, maxDetectors, type DetectorDeclaration } from './teamDetector.ts';
import { validate, type PolicyProblem } from './validate.ts';

/** Names under which a policy is looked for in a workspace folder. */
export const policyFileNames: readonly string[] = ['.bulkhead.yaml', '.bulkhead.yml'];

const maxExtends = 16;
const maxPolicySize = 1_000_000;

/** Reads what `extends` names. The core does no I/O: the host gives this. */
export interface PolicyReader {
  /** @returns the text and URI of the policy, or in words why it cannot be read */
  read(specifier: string, fromUri: string): Promise<{ readonly uri: string; readonly text: string } | { readonly error: string }>;
}

/** The policy file as written, once validated. */
interface PolicyFile {
  extends?: string | string[];
  environments?: Record<
    string,
    { tier?: Tier; paths?: string[]; sections?: string[]; hosts?: string[]; accounts?: string[]; vaultPaths?: string[]; names?: string[] }
  >;
  vault?: VaultTarget & { environments?: Record<string, VaultTarget> };
  rules?: Record<string, string | RuleSetting>;
  persona?: Persona;
  overrides?: { paths: string[]; rules: Record<string, string | RuleSetting> }[];
  identities?: RegisteredIdentity[];
  allow?: { fingerprint?: string; paths?: string[]; pattern?: string; rules: string[]; reason: string; until: string; owner?: string }[];
  detectors?: DetectorDeclaration[];
  ignore?: string[];
}

interface Layer {
  readonly uri: string;
  readonly file: PolicyFile;
}

/**
 * Loads a policy with everything it extends. Never throws: what is wrong becomes a problem at its place, and the rest
 * applies.
 * @param ruleIds public ids of all rules
 */
export async function loadPolicy(uri: string, text: string, ruleIds: readonly string[], reader: PolicyReader): Promise<EffectivePolicy> {
  const problems: (PolicyProblem & { uri: string })[] = [];
  const layers: Layer[] = [];
  const seen = new Set<string>();
  const compiled: { detectors: TeamDetector[]; allow: AllowEntry[] } = { detectors: [], allow: [] };

  const visit = async (
    layerUri: string,
    layerText: string,
    chain: readonly string[],
    report: (problem: PolicyProblem) => void,
    shared?: TextRange,
  ): Promise<void> => {
    seen.add(layerUri);
    if (layerText.length > maxPolicySize) {
      report({ range: { start: 0, end: 0 }, message: `The policy is larger than ${maxPolicySize} characters and is not read.` });
      return;
    }
    const document = parseDocument(layerText, { uniqueKeys: false, prettyErrors: false, merge: false });
    for (const error of document.errors)
      report({ range: { start: error.pos[0], end: error.pos[1] }, message: `Not valid YAML: ${error.message}` });
    if (document.contents === null) return;
    const own: PolicyProblem[] = [];
    const file = (validate(document.contents, policySchema(ruleIds), '', own) ?? {}) as PolicyFile;
    own.forEach(report);
    const specifiers = file.extends === undefined ? [] : [file.extends].flat();
    for (const [i, specifier] of specifiers.entries()) {
      const range = rangeAt(document.contents, Array.isArray(file.extends) ? ['extends', i] : ['extends']);
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(specifier)) {
        report({ range, message: `\`${specifier}\` is an address; \`extends\` takes a relative file or a package.` });
        continue;
      }
      if (seen.size >= maxExtends) {
        report({ range, message: `More than ${maxExtends} policies in \`extends\`; \`${specifier}\` is left out.` });
        continue;
      }
      const read = await reader.read(specifier, layerUri);
      if ('error' in read) {
        report({ range, message: `Cannot read \`${specifier}\`: ${read.error}` });
        continue;
      }
      if (read.uri === layerUri || chain.includes(read.uri)) {
        report({ range, message: `\`${specifier}\` extends this policy again: a loop. It is left out.` });
        continue;
      }
      if (seen.has(read.uri)) continue;
      // A mistake in a shared policy is shown where it is named, since its own file may be outside the workspace.
      await visit(
        read.uri,
        read.text,
        [...chain, layerUri],
        (problem) => report({ range, message: `In \`${specifier}\`: ${problem.message}` }),
        shared ?? range,
      );
    }
    compileLayer(file, document.contents, compiled, report);
    const declared = (id: string): RegisteredIdentity['declared'] => ({
      uri,
      ranges: shared ? { id: shared } : rangesOfIdentity(document.contents, id),
    });
    const identities = file.identities?.map((identity) => ({ ...identity, declared: declared(identity.id) }));
    layers.push({ uri: layerUri, file: { ...file, identities } });
  };

  await visit(uri, text, [], (problem) => problems.push({ ...problem, uri }));
  return merge(uri, layers, compiled, problems, [...seen]);
}

function compileLayer(
  file: PolicyFile,
  root: unknown,
  compiled: { detectors: TeamDetector[]; allow: AllowEntry[] },
  report: (problem: PolicyProblem) => void,
): void {
  const tierOf = (name: string): { environment: string; tier: Tier } | undefined => {
    const mapped = file.environments?.[name];
    return mapped?.tier ? { environment: name, tier: mapped.tier } : environmentOfName(name);
  };
  for (const [i, declaration] of (file.detectors ?? []).entries()) {
    if (compiled.detectors.length >= maxDetectors) {
      report({ range: rangeAt(root, ['detectors']), message: `More than ${maxDetectors} detectors; the rest is left out.` });
      break;
    }
    const detector = compileDetector(declaration, tierOf);
    if ('error' in detector) report({ range: rangeAt(root, ['detectors', i, detector.part]), message: detector.error });
    else compiled.detectors.push(detector);
  }
  for (const [i, { paths, pattern, ...entry }] of (file.allow ?? []).entries()) {
    if (!entry.fingerprint && !paths?.length && !pattern) {
      report({ range: rangeAt(root, ['allow', i]), message: 'An exception needs a `fingerprint`, `paths` or a `pattern`.' });
      continue;
    }
    const regex = pattern === undefined ? undefined : compilePattern(pattern);
    if (regex && 'error' in regex) {
      report({ range: rangeAt(root, ['allow', i, 'pattern']), message: `Pattern of the exception: ${regex.error}` });
      continue;
    }
    compiled.allow.push({
      ...entry,
      matchesPath: paths?.length ? globMatcher(paths) : undefined,
      matchesKey: regex ? (keyPath) => regex.regex.matcher(keyPath.slice(0, 2_000)).find() : undefined,
    });
  }
}

function merge(
  uri: string,
  layers: readonly Layer[],
  compiled: { readonly detectors: readonly TeamDetector[]; readonly allow: readonly AllowEntry[] },
  problems: readonly (PolicyProblem & { uri: string })[],
  sources: readonly string[],
): EffectivePolicy {
  const environments = new Map<string, NonNullable<PolicyFile['environments']>[string]>();
  const settings: { matches?: (path: string) => boolean; rules: ReadonlyMap<string, RuleSetting> }[] = [];
  const ignore: string[] = [];
  const identities = new Map<string, RegisteredIdentity>();
  let vault: EffectivePolicy['vault'] = emptyPolicy.vault;
  let persona: Persona | undefined;
  for (const { file } of layers) {
    for (const [name, environment] of Object.entries(file.environments ?? {}))
      environments.set(name, { ...environments.get(name), ...environment });
    if (file.rules) settings.push({ rules: normalised(file.rules) });
    if (file.vault) vault = { ...vault, ...file.vault, environments: { ...vault.environments, ...file.vault.environments } };
    persona = file.persona ?? persona;
    ignore.push(...(file.ignore ?? []));
    for (const identity of file.identities ?? []) identities.set(identity.id, identity);
  }
  for (const { file } of layers)
    for (const override of file.overrides ?? []) settings.push({ matches: globMatcher(override.paths), rules: normalised(override.rules) });
  const weakened = new Set<string>();
  for (const { rules } of settings)
    for (const [id, setting] of rules) if (setting.severity === 'off' || setting.severity === 'info') weakened.add(id);
  return {
    uri,
    environments: { environments: [...environments].map(([name, environment]) => mapped(name, environment)) },
    persona,
    vault,
    identities: [...identities.values()],
    allow: compiled.allow,
    detectors: compiled.detectors,
    ignores: globMatcher(ignore),
    setting(ruleId, path) {
      let setting: RuleSetting = {};
      for (const { matches, rules } of settings) {
        const own = rules.get(ruleId);
        if (own && (!matches || matches(path)))
          setting = { severity: own.severity ?? setting.severity, options: { ...setting.options, ...own.options } };
      }
      return setting;
    },
    problems,
    weakened: [...weakened],
    sources,
  };
}

function normalised(rules: Readonly<Record<string, string | RuleSetting>>): ReadonlyMap<string, RuleSetting> {
  return new Map(
    Object.entries(rules).map(([id, setting]) => [
      id,
      typeof setting === 'string' ? { severity: setting as RuleSetting['severity'] } : setting,
    ]),
  );
}

function mapped(name: string, environment: NonNullable<PolicyFile['environments']>[string]): MappedEnvironment {
  return {
    name,
    tier: environment.tier ?? environmentOfName(name)?.tier ?? 'unknown',
    matchesPath: globMatcher(environment.paths ?? []),
    matchesHost: wildcardMatcher(environment.hosts ?? []),
    matchesVaultPath: globMatcher(environment.vaultPaths ?? []),
    matchesName: wildcardMatcher(environment.names ?? []),
    sections: environment.sections ?? [],
    accounts: environment.accounts ?? [],
  };
}

/** Ranges of the values of the last entry of the register with this id. */
function rangesOfIdentity(root: unknown, id: string): Readonly<Record<string, TextRange>> {
  const register = isMap(root) ? root.items.find((pair) => isScalar(pair.key) && pair.key.value === 'identities')?.value : undefined;
  const ranges: Record<string, TextRange> = {};
  for (const item of isSeq(register) ? register.items : []) {
    if (!isMap(item)) continue;
    const own: Record<string, TextRange> = {};
    for (const { key, value } of item.items) {
      if (!isScalar(key) || typeof key.value !== 'string' || !isScalar(value) || !value.range) continue;
      const quote = value.type?.startsWith('QUOTE') ? 1 : 0;
      own[key.value] = { start: value.range[0] + quote, end: value.range[1] - quote };
    }
    const named = item.items.find((pair) => isScalar(pair.key) && pair.key.value === 'id')?.value;
    // Numbers are taken as they are written.
    if (isScalar(named) && (named.value === id || named.source === id)) Object.assign(ranges, own);
  }
  return ranges;
}

function rangeAt(root: unknown, path: readonly (string | number)[]): TextRange {
  let node = root;
  for (const step of path) {
    const next: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.value
      : isSeq(node)
        ? node.items[step as number]
        : undefined;
    if (next === undefined || next === null) break;
    node = next;
  }
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
