import type { TextRange } from '../../base/range.ts';
import { environmentsIn } from '../../environment/tokens.ts';
import { isLower } from '../../model/environment.ts';
import type { Persona, Severity } from '../../model/finding.ts';
import type { Trust } from '../../model/infrastructure.ts';
import { defineRule } from '../rule.ts';

/** What a subject lets in besides what it should. */
interface Wide {
  /** For a person: `every repository of acme`. */
  readonly who: string;
  readonly severity?: Severity;
  readonly persona?: Persona;
}

export default defineRule({
  meta: {
    id: 'weak-oidc-trust',
    title: 'Weak federation trust',
    description: 'A trust lets tokens of more pipelines, branches or workloads become an identity than the ones it is made for.',
    messages: {
      noSubject: '{identity} trusts every token of {issuer}: {who} may become it. Ask for the subject (`sub`).',
      wide: '{identity} trusts {who}: `{subject}`. Name the repository and its environment or branch.',
      noAudience: '{identity} does not ask for an audience (`aud`): tokens of {issuer} that are made for others are taken, too.',
      several: '{identity} is one trust for {environments}: a run for one environment gets the rights in the other.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI6', 'NHI4'],
    nistCsf: ['PR.AA-03'],
    zeroTrust: ['tenet 6'],
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const trust of facts.infrastructure?.trusts ?? []) {
      const identity = trust.identity.charAt(0).toUpperCase() + trust.identity.slice(1);
      const report = (
        messageId: 'noSubject' | 'noAudience' | 'wide' | 'several',
        range: TextRange,
        args: Readonly<Record<string, string>>,
        severity?: Severity,
        persona?: Persona,
      ): void =>
        context.report({ messageId, range, args: { identity, issuer: trust.issuer, ...args }, severity, persona, keyPath: trust.keyPath });
      if (!trust.subjects) {
        const local = trust.issuer === 'EKS';
        report('noSubject', trust.range, { who: everybodyOf(trust.issuer) }, local ? 'warning' : 'error');
      }
      // The provider of a cluster takes tokens for one audience only.
      if (!trust.audience && trust.issuer !== 'EKS') report('noAudience', trust.range, {}, 'info', 'pedantic');
      const seen = new Set<string>();
      for (const subject of trust.subjects ?? []) {
        const wide = wideness(trust.issuer, subject.text, subject.exact ?? false);
        if (!wide || seen.has(subject.text)) continue;
        seen.add(subject.text);
        report('wide', subject.range, { who: wide.who, subject: subject.text }, wide.severity, wide.persona);
      }
      const several = environmentsOf(trust);
      if (several) report('several', several.range, { environments: several.names.join(' and ') });
    }
  },
});

function everybodyOf(issuer: string): string {
  if (issuer === 'GitHub Actions') return 'every workflow on GitHub';
  if (issuer === 'GitLab') return 'every job of that GitLab';
  if (issuer === 'EKS') return 'every pod of the cluster';
  return 'everybody who can get a token there';
}

/** What a subject with wildcards lets in; undefined when it is narrow enough or of an unknown form. */
function wideness(issuer: string, subject: string, exact: boolean): Wide | undefined {
  const text = subject.replace(/\$\{[^}]{0,200}\}/g, 'x');
  if (issuer === 'GitHub Actions' && /^repo:[^:]{1,200}:pull_request$/.test(text))
    return { who: 'every pull request of the repository', persona: 'pedantic' };
  if (exact || !/[*?]/.test(text)) return undefined;
  if (/^\*+$/.test(text)) return { who: everybodyOf(issuer), severity: 'error' };
  if (issuer === 'GitHub Actions') return githubSubject(text);
  if (issuer === 'GitLab') return gitlabSubject(text);
  if (issuer === 'EKS') {
    const [, , namespace = '', account = ''] = text.split(':');
    if (namespace === '*' && account === '*') return { who: 'every ServiceAccount of the cluster' };
    if (account === '*') return { who: `every ServiceAccount of namespace ${namespace}` };
    return namespace === '*' ? { who: `a ServiceAccount ${account} of whatever namespace` } : undefined;
  }
  if (issuer === 'HCP Terraform') {
    if (/^organization:\*/.test(text)) return { who: 'every organization of HCP Terraform', severity: 'error' };
    if (/:workspace:\*/.test(text)) return { who: 'every workspace' };
  }
  return undefined;
}

/** https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
function githubSubject(text: string): Wide | undefined {
  const parts = /^repo:([^:]{0,300})(?::(.*))?$/.exec(text);
  if (!parts) return undefined;
  const [, repository = '', rest = ''] = parts;
  const [owner = '', name = ''] = repository.split('/');
  if (owner === '*' || repository === '*' || repository === '') return { who: 'every repository on GitHub', severity: 'error' };
  if (name === '*') {
    // A reusable workflow or environment that the rest names makes it narrower.
    return { who: `every repository of ${owner}`, persona: rest === '' || rest === '*' ? undefined : 'pedantic' };
  }
  if (rest === '*' || (rest === '' && name.endsWith('*'))) return { who: 'every branch, tag and pull request of the repository' };
  if (/^environment:\*$/.test(rest)) return { who: 'every environment of the repository' };
  if (/^ref:(?:\*|refs\/\*|refs\/heads\/\*)$/.test(rest)) return { who: 'every branch of the repository', persona: 'pedantic' };
  return undefined;
}

/** https://docs.gitlab.com/ci/cloud_services/#configure-a-conditional-role-with-oidc-claims */
function gitlabSubject(text: string): Wide | undefined {
  const parts = /^project_path:([^:]{0,300})(?::(.*))?$/.exec(text);
  if (!parts) return undefined;
  const [, path = '', rest = ''] = parts;
  if (/^\*/.test(path)) return { who: 'every project of that GitLab', severity: 'error' };
  if (path.endsWith('/*'))
    return { who: `every project of ${path.slice(0, -2)}`, persona: rest === '' || rest === '*' ? undefined : 'pedantic' };
  if (rest === '*' || rest === '') return { who: 'every branch, tag and merge request of the project' };
  return /ref_type:\*|ref_type:branch:ref:\*$/.test(rest) ? { who: 'every branch of the project', persona: 'pedantic' } : undefined;
}

/** Production and a lower environment that one trust serves, by the environments that its subjects name. */
function environmentsOf(trust: Trust): { readonly names: readonly string[]; readonly range: TextRange } | undefined {
  const names = new Map<string, TextRange>();
  let production = false;
  let lower = false;
  for (const subject of trust.subjects ?? []) {
    const named = /:environment:([\w. -]{1,100})$/.exec(subject.text)?.[1];
    const hits = named === undefined ? [] : environmentsIn(named);
    if (hits.length !== 1) continue;
    production ||= hits[0]!.tier === 'production';
    lower ||= isLower(hits[0]!.tier);
    if (!names.has(named!)) names.set(named!, subject.range);
  }
  if (!production || !lower) return undefined;
  return { names: [...names.keys()].sort(), range: [...names.values()][0]! };
}
