import type { Trust } from '../../../model/infrastructure.ts';
import type { IamStatement } from './_iam.ts';

/** Issuers of federation tokens by what their host looks like, and what people call them. */
const issuers: readonly (readonly [RegExp, string])[] = [
  [/token\.actions\.githubusercontent\.com|(?:^|[^a-z])github/i, 'GitHub Actions'],
  [/gitlab/i, 'GitLab'],
  [/oidc\.eks\.|(?:^|[^a-z])eks(?:[^a-z]|$)/i, 'EKS'],
  [/api\.bitbucket\.org|bitbucket/i, 'Bitbucket'],
  [/oidc\.circleci\.com|circleci/i, 'CircleCI'],
  [/app\.terraform\.io|terraform[_-]?cloud|(?:^|[^a-z])tfc(?:[^a-z]|$)/i, 'HCP Terraform'],
  [/agent\.buildkite\.com|buildkite/i, 'Buildkite'],
  [/vstoken\.dev\.azure\.com/i, 'Azure DevOps'],
];

/** What people call the issuer that a host, ARN or address names; undefined when nothing tells. */
export function issuerOf(text: string): string | undefined {
  return issuers.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * Trusts of a role's trust policy that let tokens of an OIDC issuer in.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 * A statement whose condition cannot be read is left out: nobody knows what it asks for.
 */
export function trustsOf(statements: readonly IamStatement[], identity: string): Trust[] {
  const trusts: Trust[] = [];
  for (const statement of statements) {
    if (!statement.allows) continue;
    if (!statement.actions.some((action) => /^sts:(?:AssumeRoleWithWebIdentity|\*)$/i.test(action.text ?? ''))) continue;
    const federated = statement.principals.find(({ kind }) => kind === 'Federated');
    if (!federated) continue;
    const written = federated.term.text ?? federated.term.expression ?? '';
    if (/cognito-identity|accounts\.google|graph\.facebook|amazon\.com$/.test(written)) continue;
    const keys = statement.conditions.map((condition) => condition.key);
    const host = /oidc-provider\/([^\s"]{1,200})/.exec(written)?.[1];
    const issuer = issuerOf(written) ?? keys.map(issuerOf).find((one) => one !== undefined) ?? host;
    if (issuer === undefined || issuer.includes('${')) continue;
    const of = (claim: string): readonly (typeof statement.conditions)[number][] =>
      statement.conditions.filter((condition) => condition.key.endsWith(`:${claim}`) || condition.key.endsWith(`:${claim}}`));
    const subjects = of('sub');
    const audiences = of('aud');
    const others = statement.conditions.filter((condition) => !subjects.includes(condition) && !audiences.includes(condition));
    // Another claim of the token, or a condition that an expression names, may bound it as well as the subject.
    if (subjects.length === 0 && others.some((condition) => condition.key === '' || !condition.key.startsWith('aws:'))) continue;
    trusts.push({
      issuer,
      identity,
      range: federated.term.range,
      keyPath: federated.term.keyPath,
      audience: audiences.length > 0 ? audiences.flatMap(({ values }) => values.flatMap((value) => value.text ?? [])) : undefined,
      subjects:
        subjects.length > 0
          ? subjects.flatMap(({ test, values }) =>
              values.flatMap((value) =>
                value.text === undefined ? [] : [{ text: value.text, range: value.range, exact: !/like/i.test(test) || undefined }],
              ),
            )
          : undefined,
    });
  }
  return trusts;
}
