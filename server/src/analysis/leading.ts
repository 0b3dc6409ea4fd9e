import { overlaps } from '../base/range.ts';
import type { Finding, RelatedLocation, Severity } from '../model/finding.ts';
import { metaOf as metaOfRule } from '../rules/ruleRegistry.ts';
import type { RuleMeta } from '../rules/rule.ts';

/** What leads where several rules speak of one value: a crossing before a leak, a leak before a long life. */
const order: readonly RuleMeta['category'][] = ['isolation', 'leakage', 'privilege', 'lifetime', 'lifecycle', 'policy'];
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings of longer ranges speak of a block, not of a value in it, UTF-16 code units. */
const longestValue = 1_000;

function isOfValue({ primary: { range } }: Finding): boolean {
  return range.end > range.start && range.end - range.start <= longestValue;
}

/**
 * One finding for each value of a file: where the ranges of several overlap, the strongest rule's leads, with the gravest severity
 * among them, and the others become its related places. Findings about a block or a whole file stay as they are.
 * @param findings of one file, in text order
 */
export function leadingFindings(
  findings: readonly Finding[],
  metaOf: (ruleId: string) => Pick<RuleMeta, 'category' | 'title'> | undefined = metaOfRule,
): Finding[] {
  const rank = (finding: Finding): number =>
    order.indexOf(metaOf(finding.ruleId)?.category ?? 'policy') * severities.length + severities.indexOf(finding.severity);
  const result: Finding[] = [];
  let group: Finding[] = [];
  let end = -1;
  const flush = (): void => {
    if (group.length > 0)
      result.push(
        merged(
          [...group].sort((a, b) => rank(a) - rank(b)),
          metaOf,
        ),
      );
    group = [];
  };
  for (const finding of findings) {
    if (!isOfValue(finding)) {
      result.push(finding);
      continue;
    }
    const { range } = finding.primary;
    if (group.length > 0 && (range.start >= end || !group.some((one) => overlaps(one.primary.range, range)))) flush();
    if (group.length === 0) end = -1;
    group.push(finding);
    end = Math.max(end, range.end);
  }
  flush();
  return result.sort((a, b) => a.primary.range.start - b.primary.range.start);
}

function merged(group: readonly Finding[], metaOf: (ruleId: string) => Pick<RuleMeta, 'title'> | undefined): Finding {
  const [lead, ...others] = group as [Finding, ...Finding[]];
  if (others.length === 0) return lead;
  const also = new Map<string, RelatedLocation>();
  for (const { ruleId, primary } of others)
    if (ruleId !== lead.ruleId && !also.has(ruleId)) also.set(ruleId, { ...primary, message: `also: ${metaOf(ruleId)?.title ?? ruleId}` });
  const gravest = severities[Math.min(...group.map((one) => severities.indexOf(one.severity)))]!;
  return { ...lead, severity: gravest, related: [...lead.related, ...also.values()] };
}
