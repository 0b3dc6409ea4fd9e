import { counterEvidence } from '../environment/classify.ts';
import { contains, type TextRange } from '../base/range.ts';
import { rowText } from './rowText.ts';
import { namedByReference } from '../model/reference.ts';
import type { IndexView } from '../index/workspaceIndex.ts';
import { referenceId } from '../model/reference.ts';
import type { CredentialFact } from '../model/credential.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { EffectivePolicy } from '../policy/policy.ts';
import { registered } from '../rules/register.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { ruleUrl } from './ruleDocs.ts';

export interface Hover {
  readonly range: TextRange;
  /** Markdown, without HTML and without any value. */
  readonly markdown: string;
}

/** Places listed in a hover. */
const maxPlaces = 8;

/**
 * What is known of the credential, reference, identity or endpoint at an offset: what it is, where it lives and why,
 * what it points to, where else it stands, how to revoke it. Undefined where nothing stands.
 */
export function hoverAt(
  facts: FileFacts,
  offset: number,
  index: IndexView,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, { readonly meta: RuleMeta }>,
  policy: EffectivePolicy,
): Hover | undefined {
  const at: TextRange = { start: offset, end: offset };
  const credential = facts.credentials.find((one) => contains(one.range, at));
  const reference = facts.references.find((one) => contains(one.range, at));
  const mention = facts.identities.find((one) => contains(one.range, at));
  const endpoint = facts.endpoints.find((one) => contains(one.range, at));
  const range = credential?.range ?? reference?.range ?? mention?.range ?? endpoint?.range;
  if (!range) return undefined;
  const lines: string[] = [];
  if (credential) lines.push(...credentialLines(credential));
  else if (reference) {
    const { store, path, field } = reference.locator;
    lines.push(`**Reference** · ${code(reference.provider)}: ${code(`${store ? `${store}/` : ''}${path}${field ? `#${field}` : ''}`)}`);
    if (reference.malformed) lines.push(`Wrong shape: ${escaped(reference.malformed)}`);
  } else if (mention) lines.push(`**Identity** · ${escaped(mention.title)}`);
  else if (endpoint) lines.push(`**${endpoint.kind[0]!.toUpperCase()}${endpoint.kind.slice(1)}** ${code(endpoint.name)}`);
  lines.push(...environmentLines(index.claimsAt(facts, range.start), facts, range.start));
  const pointed = credential?.tells
    ? { environment: credential.tells.tier, reason: credential.tells.reason }
    : index.pointsTo(reference ? namedByReference(reference) : (mention?.pointsTo ?? endpoint?.pointsTo));
  if (pointed) lines.push(`Points to: **${escaped(pointed.environment)}**, because ${reasonText(pointed.reason)}`);
  const row = endpoint && rowText(index.rowOf(facts, endpoint));
  if (row) lines.push(`Under this key: ${row.map(([environment, name]) => `${escaped(environment)} ${code(name)}`).join(' · ')}`);
  const id = credential?.fingerprint ?? (reference && referenceId(reference)) ?? mention?.id;
  if (id) {
    const group = index.group(id);
    const entry = group && registered(group, policy);
    if (entry) lines.push(`Owner: ${escaped(entry.owner ?? 'none')}${entry.purpose ? `, for ${escaped(entry.purpose)}` : ''}`);
    lines.push(...placeLines(id, facts, range, index));
  }
  if (credential?.expires !== undefined) lines.push(`Expires: ${new Date(credential.expires).toISOString().slice(0, 10)}`);
  if (credential?.ignoredBy) lines.push(`Ignored by a comment for ${escaped(credential.ignoredBy)}`);
  if (credential?.instead) lines.push(`Instead: ${escaped(credential.instead)}`);
  if (credential?.revoke) lines.push(`[Revoke it](${credential.revoke})`);
  const here = [
    ...new Set(
      findings
        .filter((finding) => contains(range, finding.primary.range) || contains(finding.primary.range, range))
        .map((finding) => finding.ruleId),
    ),
  ];
  for (const ruleId of here) {
    const meta = rules.get(ruleId)?.meta;
    if (!meta) continue;
    const frameworks = [
      ...meta.owaspNhi.map((one) => `OWASP ${one}`),
      ...meta.nistCsf.map((one) => `NIST CSF ${one}`),
      ...meta.zeroTrust.map((one) => `SP 800-207 ${one}`),
    ];
    lines.push(`[${ruleId}](${ruleUrl(ruleId)})${frameworks.length ? ` · ${frameworks.join(' · ')}` : ''}`);
  }
  return { range, markdown: lines.join('\n\n') };
}

function credentialLines(credential: CredentialFact): string[] {
  const lines = [`**${escaped(credential.title)}** · ${escaped(credential.kind)}`];
  const facts: string[] = [];
  if (credential.principal) facts.push(`principal ${code(credential.principal)}`);
  if (credential.system) facts.push(`on ${code(credential.system)}`);
  if (credential.resource) facts.push(`for ${code(credential.resource)}`);
  if (facts.length) lines.push(facts.join(' '));
  if (credential.decoded?.length) lines.push(`Found inside ${credential.decoded.join(', ')}`);
  return lines;
}

function environmentLines(claims: readonly EnvironmentClaim[], facts: FileFacts, offset: number): string[] {
  if (claims.length === 0) return ['Lives in: unknown environment'];
  const lines = claims.map((claim) => {
    const [first] = claim.evidence;
    return `Lives in: **${escaped(claim.environment)}**${first ? `, because ${reasonText(first.reason)}` : ''}`;
  });
  const counter = claims.length === 1 ? counterEvidence(facts.claims, offset, claims[0]!.environment) : undefined;
  if (counter) lines.push(`Against it: ${reasonText(counter.reason)} says ${escaped(counter.environment)}`);
  return lines;
}

function placeLines(id: string, facts: FileFacts, range: TextRange, index: IndexView): string[] {
  const others = (index.group(id)?.places ?? []).filter((place) => place.facts.uri !== facts.uri || place.range.start !== range.start);
  if (others.length === 0) return [];
  const shown = others
    .slice(0, maxPlaces)
    .map((place) => `- ${code(place.facts.path)}${place.claim ? ` in ${escaped(place.claim.environment)}` : ''}`);
  if (others.length > maxPlaces) shown.push(`- and ${others.length - maxPlaces} more`);
  return [`Also in:\n${shown.join('\n')}`];
}

/** Reasons hold inline code of their own; everything else in them is escaped. */
function reasonText(reason: string): string {
  return reason
    .split('`')
    .map((part, i) => (i % 2 === 1 ? code(part) : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!<>|~]/g, '\\$&').replace(/\s+/g, ' ');
}

function code(text: string): string {
  return `\`${text.replace(/`/g, "'").replace(/\s+/g, ' ')}\``;
}
