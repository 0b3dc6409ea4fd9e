import { claimAt } from '../../environment/classify.ts';
import type { Fix } from '../../model/finding.ts';
import type { Fixer } from '../fixer.ts';

/**
 * Subjects of one repository on GitHub that let all of its runs in; what stands behind the repository is taken in the group.
 * https://docs.github.com/actions/reference/security/oidc#example-subject-claims
 */
const wide = /^repo:[^:*?\s]{1,200}\/[^:*?\s]{1,200}:(\*|ref:(?:\*|refs\/\*|refs\/heads\/\*)|environment:\*)$/;

/** A trust in all runs of a repository becomes one in those for an environment. */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['weak-oidc-trust'],
  fixes(finding, { file, facts }): readonly Fix[] {
    const { range } = finding.primary;
    const trust = facts.infrastructure?.trusts.find((one) => one.subjects?.some((subject) => subject.range.start === range.start));
    const tail = wide.exec(file.text.slice(range.start, range.end))?.[1];
    if (finding.messageId !== 'wide' || trust?.issuer !== 'GitHub Actions' || tail === undefined) return [];
    const claim = claimAt(facts.claims, range.start);
    const environment = !claim || claim.tier === 'unknown' || claim.tier === 'shared' ? 'production' : claim.environment;
    if (!/^[\w.-]{1,64}$/.test(environment)) return [];
    return [
      {
        title: `Trust runs for environment \`${environment}\` only`,
        applicability: 'unsafe',
        preferred: true,
        needs: `\`environment: ${environment}\` in the jobs that take this identity, and that environment in the repository's settings with a rule for who may deploy`,
        edits: [
          {
            uri: file.uri,
            version: file.version,
            edits: [{ range: { start: range.end - tail.length, end: range.end }, newText: `environment:${environment}` }],
          },
        ],
      },
    ];
  },
};
export default fixer;
