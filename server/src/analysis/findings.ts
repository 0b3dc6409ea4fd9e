import { publicDigest } from '../base/fingerprint.ts';
import { didYouMean } from '../base/editDistance.ts';
import { overlaps } from '../base/range.ts';
import type { FileFacts, Suppression } from '../model/facts.ts';
import { personas, type Finding, type Persona, type Severity } from '../model/finding.ts';
import type { EffectivePolicy } from '../policy/policy.ts';
import { fillTemplate, type Report, type Rule } from '../rules/rule.ts';

/** What turns reports into findings besides the reports themselves. */
export interface FindingContext {
  readonly policy: EffectivePolicy;
  /** Opt-in level; the policy's own wins unless the caller's is wider. */
  readonly persona: Persona;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** False shows what suppressions hide. */
  readonly suppressions: boolean;
  readonly honorOtherScanners: boolean;
}

/** Severity under the policy, or undefined when the rule does not speak here. */
export function severityOf(rule: Rule, path: string, context: FindingContext, own?: Severity): Severity | undefined {
  const setting = context.policy.setting(rule.meta.id, path);
  if (setting.severity === 'off') return undefined;
  if (setting.severity) return setting.severity;
  return isWanted(rule.meta.persona, context) ? (own ?? rule.meta.severity) : undefined;
}

function isWanted(persona: Persona, context: FindingContext): boolean {
  const wanted = Math.max(personas.indexOf(context.persona), personas.indexOf(context.policy.persona ?? 'regular'));
  return personas.indexOf(persona) <= wanted;
}

/** Makes a finding of a report; undefined when the policy silences it. Suppression comments are applied later. */
export function toFinding(rule: Rule, facts: FileFacts, report: Report, context: FindingContext): Finding | undefined {
  const severity = severityOf(rule, facts.path, context, report.severity);
  if (!severity || (report.persona && !isWanted(report.persona, context))) return undefined;
  const args = report.args ?? {};
  const template = rule.meta.messages[report.messageId];
  if (template === undefined) throw new Error(`rule ${rule.meta.id} has no message ${report.messageId}`);
  const finding: Finding = {
    ruleId: rule.meta.id,
    messageId: report.messageId,
    args,
    message: fillTemplate(template, args),
    severity,
    confidence: report.confidence ?? 'high',
    primary: { uri: facts.uri, path: facts.path, range: report.range },
    related: report.related ?? [],
    // The keyed fingerprint differs from key to key; the stable part is made of names only.
    fingerprint: publicDigest([rule.meta.id, facts.path, ...(report.keyPath ?? []), report.detector ?? ''].join('\0')),
    subject: report.subject,
    detector: report.detector,
  };
  return isAllowed(finding, facts, report.keyPath ?? [], context) ? undefined : finding;
}

function isAllowed(finding: Finding, facts: FileFacts, keyPath: readonly string[], context: FindingContext): boolean {
  const today = new Date(context.now).toISOString().slice(0, 10);
  return context.policy.allow.some(
    (entry) =>
      entry.rules.includes(finding.ruleId) &&
      entry.until >= today &&
      (entry.fingerprint === undefined || entry.fingerprint === finding.subject || entry.fingerprint === finding.fingerprint) &&
      (!entry.matchesPath || entry.matchesPath(facts.path)) &&
      (!entry.matchesKey || entry.matchesKey(keyPath.join('.'))),
  );
}

function isExpired(suppression: Suppression, now: number): boolean {
  return suppression.until !== undefined && suppression.until < new Date(now).toISOString().slice(0, 10);
}

/**
 * Takes away what suppressions of the file hide, and adds what is wrong with these themselves.
 * @param found all findings whose primary place is in this file
 * @param ruleIds ids of all rules, to tell a slip of the pen
 */
export function applySuppressions(
  facts: FileFacts,
  found: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  context: FindingContext,
): Finding[] {
  const used = new Set<Suppression>();
  const active = facts.suppressions.filter((suppression) => !suppression.problem && !isExpired(suppression, context.now));
  const kept = found.filter((finding) => {
    const range = finding.primary.range;
    const hiding = active.filter(
      (suppression) =>
        overlaps(suppression.covers, widened(range)) && (suppression.rules.length === 0 || suppression.rules.includes(finding.ruleId)),
    );
    hiding.forEach((suppression) => used.add(suppression));
    if (!context.suppressions) return true;
    if (hiding.length > 0) return false;
    const leakage = rules.get(finding.ruleId)?.meta.category === 'leakage';
    return !(
      leakage &&
      context.honorOtherScanners &&
      facts.foreignSuppressions.some((foreign) => overlaps(foreign.covers, widened(range)))
    );
  });
  if (!context.suppressions) return kept;
  const own = rules.get('suppression-problem');
  if (!own) return kept;
  const add = (report: Report): void => {
    const finding = toFinding(own, facts, report, context);
    if (finding) kept.push(finding);
  };
  for (const suppression of facts.suppressions) {
    const { range } = suppression;
    const unknown = suppression.rules.find((rule) => !rules.has(rule));
    if (suppression.problem) add({ messageId: 'invalid', args: { problem: suppression.problem }, range });
    else if (unknown) {
      const meant = didYouMean(unknown, [...rules.keys()]);
      add({ messageId: 'unknownRule', args: { rule: unknown, suggestion: meant ? ` Did you mean \`${meant}\`?` : '' }, range });
    } else if (isExpired(suppression, context.now)) add({ messageId: 'expired', args: { until: suppression.until! }, range });
    else if (!used.has(suppression)) add({ messageId: 'unused', range });
  }
  return kept;
}

function widened(range: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start: range.start, end: Math.max(range.end, range.start + 1) };
}
