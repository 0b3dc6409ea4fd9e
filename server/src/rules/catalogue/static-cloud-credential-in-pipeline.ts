import { overlaps, type TextRange } from '../../base/range.ts';
import type { PlatformId } from '../../model/document.ts';
import type { LoginProvider, SecretUse } from '../../model/pipeline.ts';
import { ciSystemOf } from '../../syntax/platformRegistry.ts';
import { defineRule } from '../rule.ts';

interface Federation {
  readonly name: string;
  /** What takes the credential's place. */
  readonly instead: string;
  /** Systems from which it accepts tokens; undefined means every issuer of OpenID Connect tokens. */
  readonly systems?: readonly PlatformId[];
}

/**
 * What each provider accepts instead of a stored credential. Docker registries and plain Kubernetes have no federation
 * that all of them share. Sources: https://docs.npmjs.com/trusted-publishers (GitHub, GitLab, CircleCI),
 * https://docs.pypi.org/trusted-publishers/, https://guides.rubygems.org/trusted-publishing/,
 * https://crates.io/docs/trusted-publishing, https://learn.microsoft.com/nuget/nuget-org/trusted-publishing
 */
const federations: Readonly<Partial<Record<LoginProvider, Federation>>> = {
  aws: { name: 'AWS', instead: 'an IAM role that trusts the OIDC token of the run' },
  google: { name: 'Google Cloud', instead: 'Workload Identity Federation' },
  azure: { name: 'Azure', instead: 'a federated credential of the application or managed identity' },
  vault: { name: 'Vault', instead: 'the JWT auth method with the OIDC token of the run' },
  npm: { name: 'npm', instead: 'trusted publishing', systems: ['github-actions', 'gitlab-ci', 'circleci'] },
  pypi: { name: 'PyPI', instead: 'trusted publishing', systems: ['github-actions', 'gitlab-ci'] },
  rubygems: { name: 'RubyGems.org', instead: 'trusted publishing', systems: ['github-actions'] },
  crates: { name: 'crates.io', instead: 'trusted publishing', systems: ['github-actions', 'gitlab-ci'] },
  nuget: { name: 'NuGet.org', instead: 'trusted publishing', systems: ['github-actions'] },
};

/** Variables by which tools log in by themselves, whoever hands them over. */
const loginVariables: Readonly<Record<string, LoginProvider>> = {
  AWS_SECRET_ACCESS_KEY: 'aws',
  GOOGLE_CREDENTIALS: 'google',
  GOOGLE_SERVICE_ACCOUNT_KEY: 'google',
  GCLOUD_SERVICE_KEY: 'google',
  ARM_CLIENT_SECRET: 'azure',
  AZURE_CLIENT_SECRET: 'azure',
  AZURE_CREDENTIALS: 'azure',
  VAULT_TOKEN: 'vault',
  CARGO_REGISTRY_TOKEN: 'crates',
  GEM_HOST_API_KEY: 'rubygems',
};

/** Object stores of others that are spoken to by AWS's tools and variables. */
const otherStore =
  /(?:^|_)(?:R2|MINIO|SPACES|DO|DIGITALOCEAN|WASABI|B2|BACKBLAZE|SCW|SCALEWAY|HETZNER|OVH|LINODE|TIGRIS|GARAGE|CEPH|YC|YANDEX)(?:_|$)/i;

export default defineRule({
  meta: {
    id: 'static-cloud-credential-in-pipeline',
    title: 'Static cloud credential in a pipeline',
    description: 'A pipeline logs in by a stored long-lived credential where the provider accepts the short-lived identity of the run.',
    messages: {
      login: 'This logs in to {provider} by a stored credential ({how}). Use {instead} instead: {issuer} gives the run an identity.',
    },
    category: 'lifetime',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI7', 'NHI4'],
    nistCsf: ['PR.AA-03'],
    zeroTrust: ['tenet 3'],
  },
  checkFile(facts, context) {
    const pipeline = facts.pipeline;
    const issuer = pipeline && ciSystemOf(pipeline)?.identityToken;
    if (!pipeline || !issuer) return;
    const reported: TextRange[] = [];
    const report = (provider: LoginProvider, how: string, range: TextRange, keyPath: readonly string[], subject: string): void => {
      if (provider === 'aws' && otherStore.test(subject)) return;
      const federation = federations[provider];
      if (!federation || (federation.systems && !federation.systems.includes(pipeline.system))) return;
      if (reported.some((other) => overlaps(other, range))) return;
      reported.push(range);
      context.report({
        messageId: 'login',
        args: { provider: federation.name, how, instead: federation.instead, issuer },
        range,
        subject,
        detector: provider,
        keyPath,
      });
    };
    const variables = (uses: readonly SecretUse[], keyPath: readonly string[]): void => {
      for (const use of uses) {
        // A script that names the variable itself reads the secret of that name.
        const variable = use.variable ?? (use.via === 'script' ? use.name : '');
        const provider = loginVariables[variable];
        if (provider && !use.ephemeral) report(provider, `\`${variable}\``, use.range, [...keyPath, variable], use.name);
      }
    };
    for (const job of pipeline.jobs) {
      for (const step of job.steps) {
        for (const login of step.logins)
          report(login.provider, login.how, login.range, [...step.keyPath, login.provider], login.secrets[0] ?? login.provider);
        variables(step.secrets, step.keyPath);
      }
      variables(job.secrets, job.keyPath);
    }
    variables(pipeline.secrets, []);
  },
});
