import { tierOfToken, tokensOf } from '../server/src/environment/tokens.ts';
import { rules } from '../server/src/rules/catalogue.generated.ts';
import type { ScannedFinding } from './commandLine.mts';

const categoryOf = new Map(rules.map((rule) => [rule.meta.id, rule.meta.category]));

export function isIsolation(finding: ScannedFinding): boolean {
  return categoryOf.get(finding.rule) === 'isolation';
}

/** What ends a name in any format: white space, quotes, brackets, separators. */
const boundary = /[\s"'`,;(){}[\]<>|=]/;

const nameLength = 400;

/**
 * What a finding is about, as it stands in the text: the whole name around its place (`secrets.STAGING_URL` for a region
 * `STAGING`), a URL by its host. A finding with a detector may stand on a credential, so it is named by the detector and what
 * stands before the credential on its line. It outlives other wording and a narrower or wider region of the same name.
 *
 * @param lines of the file; where a finding spans several, the longest name of its message that stands in them
 */
export function subjectOf(finding: ScannedFinding, lines: readonly string[]): string {
  const first = lines[finding.line - 1] ?? '';
  if (finding.detector)
    return `${finding.detector} ${first
      .slice(0, finding.column - 1)
      .trim()
      .slice(-nameLength)}`;
  if (finding.endLine > finding.line) {
    const covered = lines.slice(finding.line - 1, finding.endLine).join('\n');
    const quoted = [...finding.message.matchAll(/`([^`]{2,400})`/g)].map((match) => match[1]!);
    const named = quoted.filter((name) => covered.includes(name)).sort((a, b) => b.length - a.length);
    return named[0] ?? first.trim().slice(0, nameLength);
  }
  let start = finding.column - 1;
  let end = Math.max(finding.endColumn - 1, start);
  while (start > 0 && finding.column - start < nameLength && !boundary.test(first[start - 1]!)) start--;
  while (end < first.length && end - finding.endColumn < nameLength && !boundary.test(first[end]!)) end++;
  return withoutTail(first.slice(start, end));
}

/** The host of a URL, without what may stand before it (`jdbc:postgresql:`, a login). */
function withoutTail(name: string): string {
  const scheme = name.indexOf('://');
  if (scheme < 0) return name.replace(/^[-:.]+|[:.]+$/g, '');
  const authority = name.slice(scheme + 3).split(/[/?#]/, 1)[0]!;
  return authority.slice(authority.lastIndexOf('@') + 1);
}

/** Environments that a message speaks of outside its quoted names, sorted: `production, staging`. */
export function environmentsOf(message: string): string {
  const prose = message.replace(/`[^`]*`/g, ' ').replace(/\([^()]*\)/g, ' ');
  const named = tokensOf(prose).map((token) => tierOfToken(token.text));
  return [...new Set(named.flatMap((one) => (one && one.tier !== 'shared' ? [one.environment] : [])))].sort().join(', ');
}
